/** In which letters a text is written. */

/** @returns whether it has Latin letters and no Chinese characters; digits and smileys alone are neither */
export const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text) && !/\p{Script=Han}/u.test(text);
