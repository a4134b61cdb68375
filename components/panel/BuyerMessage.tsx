/** What the buyer just said, with the words that were recognised underlined. */
import type { Reading } from '../../lib/core/model/reading';
import { Marked } from '../shared/Marked';
import { useText } from '../shared/text';

/** More than fits without scrolling. UTF-16 code units */
const long = 120;

export function BuyerMessage({ reading }: { reading: Reading }) {
  const t = useText();
  const evidence = [reading.stage, ...reading.intents.slice(0, 1), reading.mood].flatMap((one) => one.evidence);
  const spans = evidence.flatMap((one) => (one.kind === 'words' ? [one.span] : []));
  return (
    <section class="question" aria-label={t('panel.buyer_message')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long message scrolls, by keys too */}
      <p data-testid="buyer-message" tabIndex={reading.question.length > long ? 0 : undefined}>
        {reading.question === '' ? (
          <span class="soft">{t('page.no_question')}</span>
        ) : (
          <Marked text={reading.question} spans={spans} mark="seen" />
        )}
      </p>
    </section>
  );
}
