/** The interface's texts for every component below the provider. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { languageOf } from '../../lib/core/lang/language-of';
import type { Localised } from '../../lib/core/tone/rule';
import type { i18n } from '../../lib/platform/text';

export type Texts = Pick<typeof i18n, 't'>;

const TextContext = createContext<Texts | null>(null);

export const TextProvider = TextContext.Provider;

/** @throws when there is no provider above: a component drawn without texts is a mistake of ours */
export function useText(): Texts['t'] {
  const texts = useContext(TextContext);
  if (!texts) throw new Error('TextProvider is missing above this component');
  return texts.t;
}

/** @returns what a rule says, in the interface's language */
export const localise = (given: Localised, locale: string): string =>
  locale === 'en' ? given.en : locale === 'zh_TW' ? given.zh_TW : given.zh_CN;

/** @returns {@link localise} for the interface that is drawn */
export function useLocalised(): (given: Localised) => string {
  const t = useText();
  const locale = t('locale');
  return (given) => localise(given, locale);
}

/** @returns the `lang` of what buyers, agents and phrases say, where it differs from the interface's own */
export function useLang(): (text: string) => string | undefined {
  const t = useText();
  const locale = t('locale');
  return (text) => languageOf(text, locale);
}
