/** The kinds of file that the library can be handed out as, in the order of the menu. */
export const exportKinds = ['json', 'xlsx', 'kefubao', 'qianniu'] as const;

export type ExportKind = (typeof exportKinds)[number];
