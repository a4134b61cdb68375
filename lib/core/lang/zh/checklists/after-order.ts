/** The parts of good answers once something was ordered, and of the talk around it. */
import { item, time } from './item';

export const sorry = item(
  '先致歉或体谅',
  '先致歉或體諒',
  'Feelings first',
  '(抱歉|不好意思|对不起|理解您|能理解|理解*心情|让您*久等|让您*费心|让您*失望|给您添麻烦|辛苦您|换谁都|着急|添堵|委屈)',
);
export const lookUp = item(
  '马上查订单',
  '馬上查訂單',
  'Look it up at once',
  '(查|看|核对|核实)(一下|下|到|询|了|看|您|过|的)',
  '(正在|马上|帮您|这就)*(查|看|核)',
  '订单*(显示|状态)',
);
export const deadline = item(
  '说条件或截止时间',
  '說條件或截止時間',
  'Condition and deadline',
  time,
  '(发货前|出库前|之前|还没发|未发货|已经发出|已发货)',
);
export const wayLeft = item(
  '来不及时给出路',
  '來不及時給出路',
  'The way that is left',
  '(拦截|拒收|退回|退货|重新拍|重拍|改派|联系快递|退款)',
);
export const reason = item(
  '先问原因',
  '先問原因',
  'Ask for the reason',
  '(什么原因|哪里不|怎么了|哪方面|方便说|具体是|是*还是|遇到什么)',
);
export const steps = item(
  '说步骤',
  '說步驟',
  'The steps',
  '(申请|点击|点*按|选择|打开|进入|步骤|先*再|第一步|寄回|提交|长按|设置|说明书)',
);
export const whoPays = item(
  '说谁付运费',
  '說誰付運費',
  'Who pays the way back',
  '(运费|邮费|我们承担|我们出|运费险|包邮)',
);
export const photo = item(
  '请顾客拍照',
  '請顧客拍照',
  'Ask for a photo',
  '(照片|拍照|图片|拍张|拍一下|拍个|视频|拍*给我)',
);
export const choices = item(
  '给出可选方案',
  '給出可選方案',
  'Solutions to choose from',
  '(补发|换货|换新|重发|部分退款|退款|补偿|维修|或者|二选一|您看*哪)',
);
export const next = item(
  '说下一步和时间',
  '說下一步和時間',
  'Next step, and by when',
  time,
  '(马上|立刻|这就|接下来|收到后|尽快)',
);
export const contact = item(
  '联系快递',
  '聯絡物流',
  'Contact the carrier',
  '(联系|催|反馈|咨询|核实|登记|提交)*(快递|物流|网点|派送|配送|承运)',
  '(快递|物流|网点)*(联系|催|反馈|核实|加急)',
);
export const cause = item(
  '说可能的原因',
  '說可能的原因',
  'The likely cause',
  '(因为|由于|中转|天气|爆仓|高峰|通常|一般|受*影响|扫描|更新)',
);
export const howUsed = item(
  '问怎么用的、用了多久',
  '問怎麼用的、用了多久',
  'Ask how it was used',
  '(怎么用|用了多久|使用方法|多长时间|频率|每天|几次|用量|平时)',
);
export const differs = item(
  '效果因人而异，不下诊断',
  '效果因人而異，不下診斷',
  'Effects differ; no diagnosis',
  '(因人而异|每个人|个人体质|肤质|不同|医生|就医|咨询医)',
);
export const understood = item(
  '复述顾客的问题',
  '重述顧客的問題',
  'Say what was understood',
  '(您说的|您反馈|您遇到|您提到|您反映|情况我|这件事|这个情况|这个问题|了解到|明白您)',
);
export const escalate = item(
  '超出权限就升级',
  '超出權限就升級',
  'Escalate what is beyond you',
  '(主管|负责人|专员|上级|升级|店长|同事|经理)',
);
export const condition = item(
  '说开具或保修条件',
  '說開立發票或保固的條件',
  'The conditions',
  '(抬头|税号|专票|普票|电子|保修|质保|期内|凭|价保|保价|降价|同款|天内|差价)',
);
export const thanks = item(
  '致谢和祝福',
  '致謝和祝福',
  'Thanks and a wish',
  '(谢谢|感谢|祝您|愉快|顺心|再见|欢迎*再|期待)',
);
export const offerHelp = item(
  '问还需要什么',
  '問還需要什麼',
  'Offer help',
  '(请问|需要|帮您|有什么|随时|为您)',
  '可以*(找|问|说|联系)',
);
