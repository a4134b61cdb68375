/** What holds everywhere: the check as a whole, sync, looks, and where the panel lives. */
import { useText } from '../../shared/text';
import { LanguagePacks } from '../LanguagePacks';
import { PanelHome } from '../PanelHome';
import { Switches } from '../Switches';
import type { SectionProps } from './section';

export function GeneralSection({ library, actions, means }: SectionProps) {
  const t = useText();
  return (
    <>
      <Switches
        settings={library.settings}
        health={library.health}
        change={(settings) => void actions.change(settings)}
      />
      <PanelHome {...means} />
      <LanguagePacks packs={means.packs} />
      <p class="bar">
        <a href="welcome.html">{t('home.welcome')}</a>
      </p>
    </>
  );
}
