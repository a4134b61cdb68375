/** What holds everywhere: the check as a whole, sync, looks. */
import { Switches } from '../Switches';
import type { SectionProps } from './section';

export function GeneralSection({ library, actions }: SectionProps) {
  return <Switches settings={library.settings} change={(settings) => void actions.change(settings)} />;
}
