/** What stands in the panel while there is no conversation to help with. */
import type { DeskState } from '../../lib/app/desk/state';
import { useText } from '../shared/text';
import { type Consent, SiteConsent } from './SiteConsent';
import { TeachButton } from './TeachButton';

export interface EmptyProps {
  page: DeskState['page'];
  hasConversation: boolean;
  /** Lets the agent point the chat out. */
  teach: () => void;
  /** Beside a site that could be allowed. */
  consent: Consent | null;
}

export function Empty({ page, hasConversation, teach, consent }: EmptyProps) {
  const t = useText();
  if (hasConversation || page.doubt) return null;
  if (page.state === 'searching')
    return (
      <section class="card empty waiting-for-page" aria-busy="true">
        <p>{t('page.searching')}</p>
      </section>
    );
  const [title, help] =
    page.state === 'unrecognised'
      ? [t('page.unrecognised'), t('page.unrecognised_help')]
      : page.state === 'no_chat'
        ? consent
          ? [t('consent.title'), t('consent.help')]
          : [t('page.no_chat'), t('page.no_chat_help')]
        : [t('page.no_conversation'), t('page.no_conversation_help')];
  return (
    <section class="card empty">
      <h2>{title}</h2>
      <p>{help}</p>
      {page.state === 'unrecognised' && <TeachButton teach={teach} />}
      {page.state === 'no_chat' && consent && <SiteConsent {...consent} />}
    </section>
  );
}
