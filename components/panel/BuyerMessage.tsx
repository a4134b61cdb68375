/** What the buyer just said, with the words that were recognised underlined. */
import type { Reading } from '../../lib/core/model/reading';
import { Marked } from '../shared/Marked';
import { useText } from '../shared/text';

export function BuyerMessage({ reading }: { reading: Reading }) {
  const t = useText();
  const evidence = [reading.stage, ...reading.intents.slice(0, 1), reading.mood].flatMap((one) => one.evidence);
  const spans = evidence.flatMap((one) => (one.kind === 'words' ? [one.span] : []));
  return (
    <section class="question" aria-label={t('panel.buyer_message')}>
      <p data-testid="buyer-message">
        {reading.question === '' ? (
          <span class="soft">{t('page.no_question')}</span>
        ) : (
          <Marked text={reading.question} spans={spans} mark="seen" />
        )}
      </p>
    </section>
  );
}
