/** What stands in the place of the buyer's words while there are none: what is so, and what the agent can do about it. */
import type { DeskState } from '../../lib/app/desk/state';
import type { ChatPlace } from '../../lib/core/site/place';
import { useText } from '../shared/text';
import { Chats } from './Chats';
import { type Consent, SiteConsent } from './SiteConsent';
import { TeachButton } from './TeachButton';

export interface EmptyProps {
  page: DeskState['page'];
  /** Lets the agent point the chat out. */
  teach: () => void;
  chats: readonly ChatPlace[];
  /** Beside a site that could be allowed. */
  consent: Consent | null;
}

export function Empty({ page: { state, doubt }, teach, chats, consent }: EmptyProps) {
  const t = useText();
  if (doubt)
    return (
      <section class="card empty" data-testid="page-doubt" data-id={doubt}>
        <h2>{t('page.needs_hint')}</h2>
        <p>{t(`page.doubt_${doubt}`)}</p>
        <TeachButton teach={teach} />
      </section>
    );
  if (state === 'searching')
    return (
      <section class="card empty waiting-for-page" aria-busy="true">
        <h2>{t('page.searching')}</h2>
        <p>{t('page.searching_help')}</p>
      </section>
    );
  if (state === 'unrecognised')
    return (
      <section class="card empty">
        <h2>{t('page.unrecognised')}</h2>
        <p>{t('page.unrecognised_help')}</p>
        <TeachButton teach={teach} />
      </section>
    );
  if (state === 'no_chat' && consent)
    return (
      <section class="card empty">
        <h2>{t('consent.title')}</h2>
        <p>{t('consent.help')}</p>
        <SiteConsent {...consent} />
      </section>
    );
  if (state === 'no_chat')
    return (
      <section class="card empty">
        <h2>{t('page.no_chat')}</h2>
        <p>{t('page.no_chat_help')}</p>
        <Chats chats={chats} />
      </section>
    );
  return (
    <section class="card empty">
      <h2>{t('page.no_conversation')}</h2>
      <p>{t('page.no_conversation_help')}</p>
    </section>
  );
}
