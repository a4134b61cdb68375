/** How the panel stands on this machine. Screens differ, so this does not travel with the settings. */
import * as v from 'valibot';
import { panelWidth } from './panel-width';

const siteView = v.object({
  /** Whether the panel stands there at all. */
  panel: v.fallback(v.optional(v.boolean(), true), true),
  /** Whether drafts are checked there; null is as everywhere. */
  lint: v.fallback(v.optional(v.nullable(v.boolean()), null), null),
  /** A slim strip instead of the whole panel. */
  collapsed: v.fallback(v.optional(v.boolean(), false), false),
  side: v.fallback(v.optional(v.picklist(['left', 'right']), 'right'), 'right'),
  width: v.fallback(
    v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(panelWidth.least), v.maxValue(panelWidth.most)),
      panelWidth.usual,
    ),
    panelWidth.usual,
  ),
});

const viewSchema = v.object({
  /** Over the page, or in the browser's own side panel. */
  home: v.fallback(v.optional(v.picklist(['overlay', 'native']), 'overlay'), 'overlay'),
  /** How close things stand in the panel. */
  density: v.fallback(v.optional(v.picklist(['comfortable', 'compact']), 'comfortable'), 'comfortable'),
  /** By marketplace; any other site by its host. */
  sites: v.fallback(v.optional(v.record(v.string(), siteView), {}), {}),
});

export type View = v.InferOutput<typeof viewSchema>;
export type SiteView = v.InferOutput<typeof siteView>;

/** @returns the view that was stored; what can't be read is as if it had never been chosen */
export const readView = (given: unknown): View => v.parse(viewSchema, v.is(v.looseObject({}), given) ? given : {});

const usual: SiteView = v.parse(siteView, {});
/** Where the page has not told yet which site it is. */
const nowhere = 'other';

export const siteViewOf = ({ sites }: View, site: string | null): SiteView => sites[site ?? nowhere] ?? usual;

/** @returns the view with this marketplace's own part changed */
export const withSiteView = (view: View, site: string | null, change: Partial<SiteView>): View => ({
  ...view,
  sites: { ...view.sites, [site ?? nowhere]: { ...siteViewOf(view, site), ...change } },
});

/** @param everywhere what the agent chose for all sites. @returns whether drafts are checked on this one */
export const lintsAt = (own: Pick<SiteView, 'lint'>, everywhere: boolean): boolean => own.lint ?? everywhere;
