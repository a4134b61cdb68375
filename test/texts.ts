/** The interface's texts, read as the build reads them. */
import { parseMessagesFile } from '@wxt-dev/i18n/build';

/** @returns the texts of one language file in lib/locales, by their keys, parts joined with dots; of what counts, its forms joined with ` | ` */
export async function textsOf(language: string): Promise<Map<string, string>> {
  const messages = await parseMessagesFile(`lib/locales/${language}.yml`);
  return new Map(
    messages.map((given) => [
      given.key.join('.'),
      given.type === 'plural' ? Object.values(given.plurals).join(' | ') : given.message,
    ]),
  );
}
