/** Keeping evidence of a conversation: as text or as a picture, to the clipboard or to a file, never in Tiexin. */
import { useState } from 'preact/hooks';
import { transcriptOf } from '../../../lib/core/evidence/transcript';
import type { Conversation } from '../../../lib/core/model/conversation';
import { useSay } from '../../shared/Announcer';
import { useText } from '../../shared/text';
import { asPicture } from './as-picture';
import { asText, written } from './as-text';

/** Ways out of the panel. */
export interface Outlets {
  copy: (text: string) => Promise<boolean>;
  saveFile: (name: string, content: string | Uint8Array<ArrayBuffer>) => void;
}

export interface EvidenceProps extends Outlets {
  conversation: Conversation;
  /** ms since the epoch */
  now: () => number;
}

export function Evidence({ conversation, copy, saveFile, now }: EvidenceProps) {
  const t = useText();
  const [masked, mask] = useState(true);
  const say = useSay();
  const [said, show] = useState<'copied' | 'copy_failed' | 'saved' | 'no_picture' | null>(null);
  const told = (what: NonNullable<typeof said>): void => {
    show(what);
    say(t(`evidence.said.${what}`));
  };
  const take = () => written(transcriptOf(conversation, masked), masked, now(), t);
  const picture = async (): Promise<void> => {
    const bytes = await asPicture(document, take());
    if (bytes) saveFile('tiexin-evidence.png', bytes);
    told(bytes ? 'saved' : 'no_picture');
  };
  return (
    <section class="evidence" aria-labelledby="evidence" data-testid="evidence">
      <h3 id="evidence">{t('evidence.title')}</h3>
      <p class="soft">{t('evidence.help', { count: conversation.messages.length })}</p>
      <label>
        <input
          type="checkbox"
          data-testid="evidence-mask"
          checked={masked}
          onChange={({ currentTarget: { checked } }) => mask(checked)}
        />
        {t('evidence.mask')}
      </label>
      <div class="row">
        <button
          type="button"
          class="strong"
          data-testid="evidence-copy"
          onClick={async () => told((await copy(asText(take()))) ? 'copied' : 'copy_failed')}
        >
          {t('evidence.copy')}
        </button>
        <button
          type="button"
          class="strong"
          data-testid="evidence-text"
          onClick={() => {
            saveFile('tiexin-evidence.txt', asText(take()));
            told('saved');
          }}
        >
          {t('evidence.save_text')}
        </button>
        <button type="button" class="strong" data-testid="evidence-picture" onClick={() => void picture()}>
          {t('evidence.save_picture')}
        </button>
      </div>
      <p>{said && t(`evidence.said.${said}`)}</p>
    </section>
  );
}
