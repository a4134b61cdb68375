/** Says what the buyer wrote, once, with what was understood and how much there is to answer it with. Draws nothing. */
import { useEffect, useRef } from 'preact/hooks';
import type { DeskState } from '../../lib/app/desk/state';
import { useSay } from '../shared/Announcer';
import { useText } from '../shared/text';

/** Buyers write in bursts, and what was read of the first bubble is not the last word. ms */
const rest = 1200;
/** More than this nobody listens to beside the chat itself. UTF-16 code units */
const longest = 200;

export function BuyerAloud({ state }: { state: Pick<DeskState, 'conversation' | 'reading' | 'suggestions'> }) {
  const t = useText();
  const say = useSay();
  const { conversation, reading, suggestions } = state;
  const question = reading?.question ?? '';
  const last = conversation?.messages.findLast(({ side }) => side === 'buyer')?.id;
  const news = conversation && question !== '' ? `${conversation.key} ${last}` : '';
  const saidRef = useRef({ news: '', key: '', question: '' });
  const lineRef = useRef('');
  const key = conversation?.key ?? '';
  const name = conversation?.buyer ?? t('remind.someone');
  const intent = t(`intent.${reading?.intents[0]?.id ?? 'other'}`);
  useEffect(() => {
    lineRef.current = t('say.understood', { intent, count: suggestions.length });
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      const before = saidRef.current;
      if (news === '' || news === before.news) return;
      saidRef.current = { news, key, question };
      // Of a burst that goes on only the rest is new.
      const goesOn = key === before.key && question.startsWith(`${before.question}\n`);
      const words = goesOn ? question.slice(before.question.length + 1) : question;
      const shown = words.length > longest ? `${words.slice(0, longest)}…` : words;
      say(t('say.buyer', { name, words: shown.replaceAll('\n', ' ') }));
      say(lineRef.current);
    }, rest);
    return () => clearTimeout(timer);
  }, [news, key, name, question, t, say]);
  return null;
}
