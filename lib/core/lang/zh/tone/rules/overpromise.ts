import { clauseAt, findAll, type Hit } from '../../../../tone/patterns';
import { defineRule, type Draft, type Fix } from '../../../../tone/rule';
import { hedge, question } from '../words';

const sure = '(?:一定|肯定|绝对|百分之?百|百分之一百|100%|必定|保证|保准|准|包)';
const day = '(?:今天|今晚|今日|明天|明早|明晚|明日|后天|大后天|当天|次日|隔天|马上|\\d{1,2}(?:天|日|小时|分钟|个?工作日)之?内?)';
const arrive = '(?:送到|送达|到货|到达|到您|收到|配送到|派送|拿到|发出|发货|发走|寄出|出库|送货|到(?!时候?|店|底|位))';
const money = '(?:到账|退款|退到|退给|退回|返还|打给|退)';
const verdict = '(?:审核通过|通过|批准|申请(?:下来|成功)?|办下来|办好|办妥)';
const answer = '(?:回复|答复|联系您|给您回电|处理好|解决好?|搞定|修好|满意的?(?:处理|答复|结果)|出票|补发|补寄|赔|换(?!货)|有货|补货|最低价|不涨价|不降价)';
const deed = `(?<deed>${arrive}|${money}|${verdict}|${answer})`;
const link = '(?:能|会|可以|就|给|帮|为|是|都|有|把|让|亲|您|你|咱们?|我们?|专员|客服|人){0,6}';
/** Trying hard is no promise. */
const trying = /尽|努力|加紧|争取|第一时间|全力|优先|认真|严肃|仔细|用心/;
const denied = /(?:不|没|无|未|难)[^,。]{0,6}(?:保证|一定|肯定|确保)/;

const promise = new RegExp(
  [
    `(?<first>${sure})?(?<when>${day})(?<sure>${sure})${link}${deed}`,
    `(?<first>${sure})(?<when>${day})${link}${deed}`,
    `(?<sure>${sure})(?<when>${day})?${link}${deed}`,
    `(?<when>${day})(?:就能|就会|就可以|准能|就)${deed}`,
  ]
    // Each alternative names the same groups: allowed once a branch, but not yet by every browser we support.
    .map((branch, at) => branch.replaceAll(/\(\?<(\w+)>/g, `(?<$1${at}>`))
    .join('|'),
  'g',
);
