/** Begins the pointing out of what can't be told of a page. */
import { useText } from '../shared/text';

export function TeachButton({ teach, again = false }: { teach: () => void; again?: boolean }) {
  const t = useText();
  return (
    <button type="button" class={again ? 'teach quiet' : 'teach'} data-testid="teach" onClick={teach}>
      {t(again ? 'teach.once_more' : 'teach.start')}
    </button>
  );
}
