/** Says what could not be told of a chat that was found, and that nothing is guessed meanwhile. */
import type { DeskState } from '../../lib/app/desk/state';
import { useText } from '../shared/text';
import { TeachButton } from './TeachButton';

export interface PageDoubtProps extends Pick<DeskState, 'page'> {
  /** Lets the agent point it out. */
  teach: () => void;
}

export function PageDoubt({ page: { doubt }, teach }: PageDoubtProps) {
  const t = useText();
  if (!doubt) return null;
  return (
    <section class="card empty" data-testid="page-doubt" data-id={doubt}>
      <h2>{t('page.needs_hint')}</h2>
      <p>{t(`page.doubt_${doubt}`)}</p>
      <TeachButton teach={teach} />
    </section>
  );
}
