/** What the agent pointed out on one host's pages, as a file for another computer: data, no code. */
import * as v from 'valibot';
import { type TaughtPage, taughtOn } from '../core/shape/taught';

const format = 'tiexin-taught';
const version = 1;
/** bytes; a lesson has some hundred */
const sizeLimit = 16 * 1024;

const outline = v.object({
  format: v.literal(format),
  version: v.literal(version),
  host: v.pipe(v.string(), v.maxLength(260), v.regex(/^[\w.-]+(?::\d{1,5})?$/)),
  taught: v.unknown(),
});

export const writeTaughtFile = ({ host, taught }: TaughtPage): string =>
  JSON.stringify({ format, version, host, taught }, null, 2);

/**
 * @param size the file's, in bytes; @param isSelector the browser's word on a selector
 * @returns null when the file is none of ours, or when something in it can't be used
 */
export function readTaughtFile(
  text: string,
  size: number,
  isSelector: (selector: string) => boolean,
): TaughtPage | null {
  if (size > sizeLimit) return null;
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(outline, given);
  if (!parsed.success) return null;
  const { host, taught: stored } = parsed.output;
  const taught = taughtOn(host, { [host]: stored });
  return taught && isSelector(taught.composer) ? { host, taught } : null;
}
