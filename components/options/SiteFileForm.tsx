/** Taking page facts in from a file: read, shown with what changes, and kept only after a yes. */
import { useState } from 'preact/hooks';
import type { DrawerActions } from '../../lib/app/drawer';
import type { SiteFile } from '../../lib/app/site-file';
import type { SiteProfile } from '../../lib/core/site/profile';
import { useText } from '../shared/text';
import { FileButton } from './FileButton';
import type { SitesMeans } from './sections/section';

export interface SiteFileFormProps {
  profiles: readonly SiteProfile[];
  change: DrawerActions['change'];
  means: SitesMeans;
  /** The hosts of these patterns that are not allowed yet. */
  waiting: (matches: readonly string[]) => string[];
}

export function SiteFileForm({ profiles, change, means, waiting }: SiteFileFormProps) {
  const t = useText();
  const [file, setFile] = useState<SiteFile | null>(null);
  const [said, say] = useState<'kept' | 'failed' | null>(null);
  const take = async (chosen: File): Promise<void> => {
    say(null);
    setFile(await means.read(chosen, profiles));
  };
  const keep = async (profile: SiteProfile): Promise<void> => {
    // Asked first: browsers take a request for a permission only at once in the click.
    const asked = waiting(profile.matches).length > 0 ? means.allow(waiting(profile.matches)) : null;
    const others = profiles.filter(({ id }) => id !== profile.id);
    const kept = await change({ profiles: [...others, profile] });
    await asked;
    say(kept ? 'kept' : 'failed');
    if (kept) setFile(null);
  };
  return (
    <section class="card" aria-labelledby="site-file" data-testid="site-file">
      <h2 id="site-file">{t('sites.file')}</h2>
      <p class="soft">{t('sites.file_help')}</p>
      <div class="bar">
        <FileButton
          label={t('sites.import')}
          accept=".json,application/json"
          testId="site-import"
          take={(chosen) => void take(chosen)}
        />
        <span role="status">{said && t(said === 'kept' ? 'sites.kept' : 'notice.saving_failed')}</span>
      </div>
      <div role="status">{file && 'faults' in file && <Faults faults={file.faults} />}</div>
      {file && 'profile' in file && <Preview file={file} keep={keep} cancel={() => setFile(null)} />}
    </section>
  );
}

function Faults({ faults }: Extract<SiteFile, { faults: unknown }>) {
  const t = useText();
  return (
    <>
      <p class="fault">{t('sites.broken')}</p>
      <ul>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            {'field' in fault ? t(`sites.fault.${fault.id}`, { field: fault.field }) : t(`sites.fault.${fault.id}`)}
            {'value' in fault && <code> {fault.value}</code>}
          </li>
        ))}
      </ul>
    </>
  );
}

interface PreviewProps {
  file: Extract<SiteFile, { profile: unknown }>;
  keep: (profile: SiteProfile) => Promise<void>;
  cancel: () => void;
}

function Preview({ file: { profile, current, changes, state }, keep, cancel }: PreviewProps) {
  const t = useText();
  const { name, asOf, confidence } = profile;
  const lines = {
    new: t('sites.is_new', { site: name, date: asOf, confidence }),
    replaces: t('sites.replaces', { site: name, count: changes.length }),
    same: t('sites.is_same'),
    older: t('sites.is_older', { date: asOf, current: current?.asOf ?? '' }),
  };
  const useful = state === 'new' || state === 'replaces';
  return (
    <div data-testid="site-preview" data-id={state}>
      <p role="status">{lines[state]}</p>
      {useful && (
        <>
          <p>
            {t('sites.hosts')} <code>{profile.matches.join(' ')}</code>
          </p>
          <dl class="changes">
            {changes.map(({ field, before, after }) => (
              <div key={field}>
                <dt>
                  <code>{field}</code>
                </dt>
                {state === 'replaces' && (
                  <dd>
                    {t('sites.before')} <code>{before ?? t('sites.nothing')}</code>
                  </dd>
                )}
                <dd>
                  {state === 'replaces' && `${t('sites.after')} `}
                  <code>{after ?? t('sites.nothing')}</code>
                </dd>
              </div>
            ))}
          </dl>
          <div class="bar">
            <button type="button" class="primary" data-testid="site-keep" onClick={() => void keep(profile)}>
              {t('sites.keep')}
            </button>
            <button type="button" onClick={cancel}>
              {t('sites.cancel')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
