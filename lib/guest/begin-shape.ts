/** The reader's own script: what is known of this page beforehand, and the site that reads it. */
import { matchesUrl } from '../core/site/match';
import { taughtKey, taughtOn } from '../core/shape/taught';
import { hintMatches } from '../sites/hint-matches';
import { hintIds, hints } from '../sites/hints';
import { shapeSite } from '../sites/shape/shape-site';
import type { ShapeHost } from './shape';

export async function beginShape({ document, store, add }: ShapeHost): Promise<void> {
  const { href, host } = document.location;
  const id = hintIds.find((one) => hintMatches[one].some((pattern) => matchesUrl(pattern, href)));
  const known = id && hints[id];
  const taught = taughtOn(host, (await store.get(taughtKey))[taughtKey]);
  add(
    shapeSite(
      {
        id: id ?? host,
        name: known?.name ?? host,
        asOf: known?.asOf ?? '',
        composer: taught?.composer ?? known?.composer ?? '',
        rule: taught?.rule ?? null,
      },
      () => performance.now(),
    ),
  );
}
