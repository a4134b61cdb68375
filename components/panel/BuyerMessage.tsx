/** What the buyer just said, with the words that were recognised underlined. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../lib/core/model/reading';
import { Marked } from '../shared/Marked';
import { useLang, useText } from '../shared/text';

export function BuyerMessage({ reading }: { reading: Reading }) {
  const t = useText();
  const lang = useLang();
  const words = useRef<HTMLParagraphElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = words.current ?? {};
    setScrolls(scrollHeight > clientHeight);
  }, [reading.question]);
  const evidence = [reading.stage, ...reading.intents.slice(0, 1), reading.mood].flatMap((one) => one.evidence);
  const spans = evidence.flatMap((one) => (one.kind === 'words' ? [one.span] : []));
  return (
    <section class="card question" aria-label={t('panel.buyer_message')}>
      <p
        ref={words}
        class="scroll"
        lang={lang(reading.question)}
        data-testid="buyer-message"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls does so by keys too
        tabIndex={scrolls ? 0 : undefined}
      >
        {reading.question === '' ? (
          <span class="soft">{t('page.no_question')}</span>
        ) : (
          <Marked text={reading.question} spans={spans} mark="seen" />
        )}
      </p>
    </section>
  );
}
