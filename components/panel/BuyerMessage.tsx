/** What the buyer just said, with the words that were recognised underlined. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../lib/core/model/reading';
import { Marked } from '../shared/Marked';
import { useLang, useText } from '../shared/text';

/** An animation begins anew only when it is another one. */
const newsClass = (count: number): string => (count === 0 ? '' : count % 2 === 0 ? 'news even' : 'news odd');

/** @returns how far down of a message there is something to see: to the first words that were recognised, or to its end */
function whatMatters(message: HTMLElement): number {
  const mark = message.querySelector('mark');
  return mark ? mark.offsetTop + mark.offsetHeight : message.scrollHeight;
}

/** Drawn anew for another conversation: what comes in while it is open is news. */
export function BuyerMessage({ reading }: { reading: Reading }) {
  const t = useText();
  const lang = useLang();
  const words = useRef<HTMLParagraphElement>(null);
  const [scrolls, setScrolls] = useState(false);
  const [news, setNews] = useState({ question: reading.question, count: 0 });
  if (news.question !== reading.question) setNews({ question: reading.question, count: news.count + 1 });
  useLayoutEffect(() => {
    const { current } = words;
    if (!current) return;
    setScrolls(current.scrollHeight > current.clientHeight);
    current.scrollTo?.({ top: whatMatters(current) - current.clientHeight });
  }, [reading.question]);
  const evidence = [reading.stage, ...reading.intents.slice(0, 1), reading.mood].flatMap((one) => one.evidence);
  const spans = evidence.flatMap((one) => (one.kind === 'words' ? [one.span] : []));
  return (
    <section class={`card question ${newsClass(news.count)}`} aria-label={t('panel.buyer_message')}>
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
