/** Takes the tone check's settings and lists out as a file, and in again; taking in can be undone. */
import { useState } from 'preact/hooks';
import type { DrawerActions } from '../../lib/app/drawer';
import type { Settings } from '../../lib/core/library/settings';
import { readToneFile, toneSettingsOf, type ToneSettings } from '../../lib/core/tone/tone-file';
import { useText } from '../shared/text';
import { FileButton } from './FileButton';
import { textOf } from './file-text';

export interface ToneFileProps {
  settings: Settings;
  change: DrawerActions['change'];
  exportTone: () => void;
}

export function ToneFile({ settings, change, exportTone }: ToneFileProps) {
  const t = useText();
  const [before, setBefore] = useState<ToneSettings | null>(null);
  const [said, say] = useState<'taken' | 'not_ours' | 'failed' | null>(null);
  const take = async (file: File): Promise<void> => {
    const read = readToneFile(await textOf(file));
    if (!read) return say('not_ours');
    setBefore(toneSettingsOf(settings));
    say((await change(read)) ? 'taken' : 'failed');
  };
  const undo = async (): Promise<void> => {
    if (before && (await change(before))) {
      setBefore(null);
      say(null);
    }
  };
  return (
    <div class="bar">
      <button type="button" data-testid="tone-export" onClick={exportTone}>
        {t('tone.export')}
      </button>
      <FileButton
        label={t('tone.import')}
        accept=".json,application/json"
        testId="tone-import"
        take={(file) => void take(file)}
      />
      <span role="status">{said && t(said === 'failed' ? 'notice.saving_failed' : `tone.${said}`)}</span>
      {said === 'taken' && (
        <button type="button" onClick={() => void undo()}>
          {t('options.undo')}
        </button>
      )}
    </div>
  );
}
