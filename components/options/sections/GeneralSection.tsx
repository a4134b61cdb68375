/** What holds everywhere: the check as a whole, sync, looks, and where the panel lives. */
import { PanelHome } from '../PanelHome';
import { Switches } from '../Switches';
import type { SectionProps } from './section';

export function GeneralSection({ library, actions, means }: SectionProps) {
  return (
    <>
      <Switches settings={library.settings} change={(settings) => void actions.change(settings)} />
      <PanelHome {...means} />
    </>
  );
}
