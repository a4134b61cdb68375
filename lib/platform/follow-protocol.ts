/** What panels tell and ask the background about time. */
import * as v from 'valibot';
import { settleActs } from '../core/follow-up/settle';
import { sightingSchema } from '../core/follow-up/sighting';
import type { NamedReminder } from '../core/follow-up/due';

const name = v.pipe(v.string(), v.maxLength(200));
const fingerprint = v.pipe(v.string(), v.maxLength(16));

export const followCalls = {
  /** A look at the open conversation; the name stays in memory. */
  sighted: v.object({ sighting: sightingSchema, name: v.nullable(name) }),
  /** The page's list marks these conversations as unread. */
  stirred: v.object({ conversations: v.pipe(v.array(fingerprint), v.maxLength(500)) }),
  /** All that is open now or later. */
  reminders: v.object({}),
  settleReminder: v.object({ id: v.pipe(v.string(), v.maxLength(120)), act: v.picklist(settleActs) }),
};

export interface FollowReplies {
  sighted: null;
  stirred: null;
  reminders: NamedReminder[];
  settleReminder: null;
}
