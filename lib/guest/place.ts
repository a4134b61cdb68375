/** Where the guest is: under which name the agent's choices for this site are kept, and whether it may be here at all. */
import { matchesUrl } from '../core/site/match';
import type { SiteProfile } from '../core/site/profile';
import type { PageSettings } from '../platform/page-settings';
import type { ChatSite } from '../sites/chat-site';

export interface Place {
  /** Under which choices are kept: the marketplace's id, or the host of any other site. */
  id: (site: ChatSite | null) => string;
  /** False once the agent took back what was allowed. */
  isAllowed: () => boolean;
  /** On a marketplace's other pages nobody looks for a chat. */
  isQuiet: () => boolean;
  learn: (settings: PageSettings) => void;
}

/** @param own whether the address needs no consent */
export function placeOf(
  location: Location,
  profiles: readonly SiteProfile[],
  given: PageSettings,
  own: (address: string) => boolean,
): Place {
  let settings = given;
  const here = (): SiteProfile | undefined =>
    profiles.find(({ matches }) => matches.some((pattern) => matchesUrl(pattern, location.href)));
  return {
    id: (site) => (profiles.find((profile) => profile.id === site?.id) ?? here())?.id ?? location.hostname,
    isAllowed: () => own(location.href) || settings.hosts.includes(location.hostname),
    isQuiet: () => {
      const paths = here()?.paths;
      return paths !== undefined && !paths.some((path) => location.pathname.startsWith(path));
    },
    learn: (now) => (settings = now),
  };
}
