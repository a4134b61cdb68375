/** The interface's texts for every component below the provider. */
import { createContext, Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import { languageOf, runsOf } from '../../lib/core/lang/language-of';
import type { Localised } from '../../lib/core/text/localised';
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

/** @returns the name of a control of which there are several, by what it is for: 插入：问发货时间 */
export function useNamed(): (what: string, of: string) => string {
  const t = useText();
  return (what, of) => t('say.named', { what, of });
}

/** A sentence of the interface that quotes a page, a phrase or a name: what is in another language is marked so. */
export function Quoting({ text }: { text: string }) {
  const t = useText();
  return (
    <>
      {runsOf(text, t('locale')).map(({ from, text: words, lang }) => (
        <Fragment key={from}>{lang ? <span lang={lang}>{words}</span> : words}</Fragment>
      ))}
    </>
  );
}
