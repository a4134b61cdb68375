/** What fills a phrase's places: the page, the shop's profile, and what can be said of sizes. */
import type { Settings } from '../../core/library/settings';
import type { Conversation } from '../../core/model/conversation';
import type { Reading } from '../../core/model/reading';
import { shopValues } from '../../core/shop/profile';
import type { SizeAdviser } from '../../core/shop/size-values';
import type { Values } from '../../core/suggest/fill';
import { inTaiwan } from '../../core/text/in-taiwan';

/** What is known at a moment; null is what is not known yet. */
export interface Known {
  conversation: Conversation | null;
  reading: Reading | null;
  settings: Settings | null;
}

/** Sizes are said in the buyer's characters. */
const sizesFor = ({ traditional }: Reading, values: Values): Values =>
  traditional ? Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inTaiwan(value)])) : values;

/** A Chinese value in an English sentence would be sent unseen; left open, it is seen. */
const inEnglish = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !/\p{Script=Han}/u.test(value)));

/** @returns the shop's values, over them the size advice, over them the page's; for who writes English, without Chinese ones */
export function valuesOf({ conversation, reading, settings }: Known, adviseSize: SizeAdviser): Values {
  const { buyer, order } = conversation ?? {};
  const page = { buyer, order: order?.number, product: order?.product, order_state: order?.stateText };
  const values: Values = {
    ...(settings && shopValues(settings.shop)),
    ...(conversation && reading && sizesFor(reading, adviseSize(settings?.sizes ?? [], conversation, reading))),
    ...Object.fromEntries(Object.entries(page).filter(([, value]) => value)),
  };
  return reading?.language === 'en' ? inEnglish(values) : values;
}
