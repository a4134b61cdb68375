/** The four stages of a buyer's way (售前 · 售中 · 售后 · 收尾). The ids are fixed: labelled data uses them. */
export const stages = ['presale', 'insale', 'aftersale', 'closing'] as const;

export type Stage = (typeof stages)[number];
