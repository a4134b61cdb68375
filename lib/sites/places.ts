/** The ways to the chats that we know. */
import type { ChatPlace } from '../core/site/place';
import type { SiteProfile } from '../core/site/profile';

export const placesOf = (profiles: readonly SiteProfile[]): ChatPlace[] =>
  profiles.map(({ name, matches }) => {
    const links = matches.map((match) => match.replace(/\*.*$/, ''));
    const host = (link: string): string => new URL(link).host;
    return {
      name,
      links: links.filter((link, at) => links.findIndex((other) => host(other) === host(link)) === at),
    };
  });
