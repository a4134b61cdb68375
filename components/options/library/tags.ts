/** Tags as they are typed: parted by commas of either kind, or by 、. */

/** At most twenty of at most 60 UTF-16 code units, as the phrase's schema has it. */
export const tagsIn = (text: string): string[] =>
  [...new Set(text.split(/[,，、;；\n]/).map((tag) => tag.trim().slice(0, 60)))]
    .filter((tag) => tag !== '')
    .slice(0, 20);

export const tagsText = (tags: readonly string[]): string => tags.join('、');
