/** What Tiexin knows of each language, and what it does not yet. */
import { useEffect, useState } from 'preact/hooks';
import type { Coverage } from '../../lib/core/lang/coverage';
import { useLocalised, useText } from '../shared/text';

export interface LanguagePacksProps {
  packs: () => Promise<readonly Coverage[]>;
}

export function LanguagePacks({ packs }: LanguagePacksProps) {
  const t = useText();
  const [known, take] = useState<readonly Coverage[]>([]);
  useEffect(() => void packs().then(take), [packs]);
  return (
    <section class="card" aria-labelledby="languages">
      <h2 id="languages">{t('languages.title')}</h2>
      <p class="hint">{t('languages.help')}</p>
      <dl class="packs">
        {known.map((pack) => (
          <Pack key={pack.id} pack={pack} />
        ))}
      </dl>
    </section>
  );
}

function Pack({ pack: { id, lacks, ...has } }: { pack: Coverage }) {
  const t = useText();
  const say = useLocalised();
  const join = (names: readonly string[]): string => names.join(t('languages.comma'));
  const missing = [
    ...lacks.parts.map((part) => t(`languages.part.${part}`)),
    ...(lacks.intents.length > 0
      ? [t('languages.intents', { names: join(lacks.intents.map((one) => t(`intent.${one}`))) })]
      : []),
    ...(lacks.answers.length > 0
      ? [t('languages.answers', { names: join(lacks.answers.map((one) => t(`intent.${one}`))) })]
      : []),
    ...(lacks.rules.length > 0
      ? [t('languages.rules', { count: lacks.rules.length, names: join(lacks.rules.map(say)) })]
      : []),
  ];
  return (
    <>
      <dt>{t(`languages.name.${id}`)}</dt>
      <dd data-testid="language-pack" data-id={id}>
        <p>{t('languages.has', has)}</p>
        {missing.length > 0 && (
          <>
            <p>{t('languages.lacks')}</p>
            <ul>
              {missing.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        )}
        {id === 'zh' && <p class="hint">{t('languages.traditional')}</p>}
      </dd>
    </>
  );
}
