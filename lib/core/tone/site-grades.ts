/** Where a marketplace is stricter than our own grades; from its published rules, as of the date beside it. */
import type { Severity } from './rule';

/** Site id → rule id → how severe there. */
export const siteGrades: Readonly<Record<string, Readonly<Record<string, Severity>>>> = {
  // 拼多多《商家违规处理》: 好评返现 and 辱骂 are fined per case. 2026-11
  pdd: { paid_review: 'block', slang_vulgar: 'block' },
  // 抖店《商家客服服务规范》: 诱导好评, 违禁词 take points at once. 2026-11
  feige: { paid_review: 'block', absolute_terms: 'warn' },
  // 京东《商家客服管理规范》: 诱导评价, 态度恶劣 are fined. 2026-11
  jd: { paid_review: 'block', slang_vulgar: 'block' },
  // 淘宝《淘宝平台争议处理规则》, 千牛: 好评返现 is handled as 虚假交易. 2026-11
  taobao: { paid_review: 'block' },
};
