/** The one place where numbers come into the interface's texts: as its language writes and counts them. */

export type Values = Readonly<Record<string, string | number>>;

/** Between the forms of a text that counts, as the build joins them: for one, for more. */
const forms = ' | ';
const place = /\{(\w+)\}/g;

/** @returns the tag by which Intl and HTML know a language of the message files: zh_TW → zh-TW */
export const tagOf = (locale: string): string => locale.replace('_', '-');

/**
 * @param message as it stands in the message file; the one that counts has two forms, chosen by the value of `count`
 * @param locale as the message files are named
 * @returns the text with its places filled, numbers grouped; a place without a value stays as it is
 */
export function say(message: string, values: Values, locale: string): string {
  const [one = '', more = one] = message.split(forms);
  const text = values['count'] === 1 ? one : more;
  return text.replaceAll(place, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(tagOf(locale)) : (value ?? whole);
  });
}
