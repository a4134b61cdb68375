/** How the parts of answers are written down, and the words that many of them share. */
import type { CheckItem } from '../../../suggest/checklist';

export const item = (zh_CN: string, zh_TW: string, en: string, ...shownBy: string[]): CheckItem => ({
  name: { zh_CN, zh_TW, en },
  shownBy,
});

/** Says when. */
export const time =
  '(0点|0分|0小时|0天|0号|0日|小时|分钟|今天|今晚|明天|后天|当天|周一|周二|周三|周四|周五|下周|工作日|几分钟|时间}|日期})';
