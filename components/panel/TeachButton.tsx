/** Begins the pointing out of what can't be told of a page. */
import { useText } from '../shared/text';

export function TeachButton({ teach }: { teach: () => void }) {
  const t = useText();
  return (
    <button type="button" class="primary" data-testid="teach" onClick={teach}>
      {t('teach.start')}
    </button>
  );
}
