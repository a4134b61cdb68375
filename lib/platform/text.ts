/** The interface's texts in the browser's language, from lib/locales through the browser's own message files. */
export { i18n } from '#i18n';
