/** How buyers ask, by the language of the phrase that answers. */
import type { Intent } from '../model/intent';
import { zhBuyerLines } from './zh/buyer-lines';

const lines: { readonly [id in Intent]?: readonly string[] } = zhBuyerLines;

/** @returns a few lines in which buyers want one of these; [] where none are known */
export const buyerLines = (intents: readonly Intent[], each = 2): string[] =>
  intents.flatMap((intent) => (lines[intent] ?? []).slice(0, each));
