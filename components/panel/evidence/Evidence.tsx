/** Keeping evidence of a conversation: as text or as pictures, to the clipboard or to files, never in Tiexin. */
import { useState } from 'preact/hooks';
import { type Transcript, transcriptOf } from '../../../lib/core/evidence/transcript';
import type { Conversation, Message } from '../../../lib/core/model/conversation';
import { useSay } from '../../shared/Announcer';
import { useText } from '../../shared/text';
import { asPictures } from './as-picture';
import { asText, type Written, written } from './as-text';
import { fileName } from './file-name';

/** Ways out of the panel, and what goes there. */
export interface Outlets {
  copy: (text: string) => Promise<boolean>;
  saveFile: (name: string, content: string | Uint8Array<ArrayBuffer>) => void;
  /** @returns all messages that the page shows of this conversation; null when it can't say */
  transcript: (key: string) => Promise<Message[] | null>;
}

export interface EvidenceProps extends Outlets {
  conversation: Conversation;
  /** ms since the epoch */
  now: () => number;
}

interface Taken extends Written {
  /** Without an extension. */
  file: string;
}

type Said = 'working' | 'copied' | 'copy_failed' | 'saved' | 'no_text' | 'no_picture';

export function Evidence({ conversation, copy, saveFile, transcript, now }: EvidenceProps) {
  const t = useText();
  const [masked, mask] = useState(true);
  const [named, name] = useState(false);
  const say = useSay();
  const [said, show] = useState<Said | null>(null);
  const told = (what: Said): void => {
    show(what);
    say(t(`evidence.said.${what}`));
  };
  const take = async (): Promise<Taken> => {
    const all = await transcript(conversation.key);
    const what: Transcript = transcriptOf({ ...conversation, ...(all && { messages: all }) }, masked);
    const when = now();
    return {
      ...written(what, { masked, isPart: all === null, now: when }, t),
      file: fileName(when, named ? what.buyer : null),
    };
  };
  const text = async (): Promise<Said> => {
    const taken = await take();
    saveFile(`${taken.file}.txt`, asText(taken));
    return 'saved';
  };
  const pictures = async (): Promise<Said> => {
    const taken = await take();
    const parts = await asPictures(taken, (number, count) => t('evidence.part', { number, count }));
    const [only, ...others] = parts ?? [];
    if (!parts || !only) return 'no_picture';
    if (others.length === 0) saveFile(`${taken.file}.png`, only);
    else {
      const { archive } = await import('../../../lib/core/evidence/archive');
      const files = parts.map((bytes, at) => [`${at + 1}.png`, bytes] as const);
      saveFile(`${taken.file}.zip`, archive(Object.fromEntries(files)));
    }
    return 'saved';
  };
  const copied = async (): Promise<Said> => ((await copy(asText(await take()))) ? 'copied' : 'copy_failed');
  const act = (work: () => Promise<Said>, failed: Said) => (): void => {
    show('working');
    void work().then(told, () => told(failed));
  };
  return (
    <section class="evidence" aria-labelledby="evidence" data-testid="evidence">
      <h3 id="evidence">{t('evidence.title')}</h3>
      <p class="soft">{t('evidence.help')}</p>
      <Choice id="mask" on={masked} change={mask} />
      <Choice id="name" on={named} change={name} />
      <div class="row">
        <button type="button" class="strong" data-testid="evidence-copy" onClick={act(copied, 'copy_failed')}>
          {t('evidence.copy')}
        </button>
        <button type="button" class="strong" data-testid="evidence-text" onClick={act(text, 'no_text')}>
          {t('evidence.save_text')}
        </button>
        <button type="button" class="strong" data-testid="evidence-picture" onClick={act(pictures, 'no_picture')}>
          {t('evidence.save_picture')}
        </button>
      </div>
      <p>{said && t(`evidence.said.${said}`)}</p>
    </section>
  );
}

function Choice({ id, on, change }: { id: 'mask' | 'name'; on: boolean; change: (on: boolean) => void }) {
  const t = useText();
  return (
    <label>
      <input
        type="checkbox"
        data-testid={`evidence-${id}`}
        checked={on}
        onChange={({ currentTarget: { checked } }) => change(checked)}
      />
      {t(`evidence.${id}`)}
    </label>
  );
}
