/** The interface's texts in the browser's language, from lib/locales through the browser's own message files. */
import { i18n as messages } from '#i18n';
import { say, type Values } from '../core/text/say';

/** The generated type knows every key with its places; the browser knows only the text. */
type Translate = typeof messages.t;
const written = messages.t as (key: string) => string;

export const i18n: { t: Translate } = {
  t: ((key: string, values: Values = {}) => say(written(key), values, written('locale'))) as Translate,
};
