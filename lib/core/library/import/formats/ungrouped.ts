/** 千牛 has one level of groups, and a name for none. A / in a name parts it, as our own export writes it. */
import type { Draft } from '../draft';

const none = new Set(['未分组', '未分类', '默认分组', '默认', '无', 'ungrouped', 'default']);

export const ungrouped = (plain: Draft): Draft => ({
  ...plain,
  group: (plain.group ?? []).flatMap((name) => (none.has(name.trim().toLowerCase()) ? [] : name.split('/'))),
});
