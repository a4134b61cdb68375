/** Where a text stops being JSON. Engines say so in words of their own, or not at all. */

const token =
  /[ \t\r\n]*(?:(?<open>[{[])|(?<close>[}\]])|(?<comma>,)|(?<colon>:)|(?<text>"(?:[^"\\\n]|\\.)*")|(?<value>-?\d[\d.eE+-]*|true|false|null))/y;

type Kind = 'open' | 'close' | 'comma' | 'colon' | 'text' | 'value';

/** What may come: a value, a value or the end of the list, what follows a value, a name, a name or the end, a colon. */
type Wanted = 'value' | 'first' | 'next' | 'name' | 'first_name' | 'colon';

const allowed: Readonly<Record<Wanted, readonly Kind[]>> = {
  value: ['open', 'text', 'value'],
  first: ['open', 'text', 'value', 'close'],
  next: ['comma', 'close'],
  name: ['text'],
  first_name: ['text', 'close'],
  colon: ['colon'],
};

/** @returns the line, from 1, of the first thing that can't stand where it does; the last line when the text ends too early */
export function jsonFaultLine(text: string): number {
  const open: string[] = [];
  let wanted = 'value' as Wanted;
  let at = 0;
  for (token.lastIndex = 0; ; at = token.lastIndex) {
    const match = token.exec(text);
    const [kind, written] = Object.entries(match?.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    if (!allowed[wanted].some((one) => one === kind) || written === undefined) break;
    if (kind === 'open') {
      open.push(written);
      wanted = written === '{' ? 'first_name' : 'first';
    } else if (kind === 'close') {
      if (open.pop() !== (written === '}' ? '{' : '[')) break;
      wanted = 'next';
    } else if (kind === 'comma') wanted = open.at(-1) === '{' ? 'name' : 'value';
    else if (kind === 'colon') wanted = 'value';
    else wanted = wanted === 'name' || wanted === 'first_name' ? 'colon' : 'next';
    if (wanted === 'next' && open.length === 0) {
      at = token.lastIndex;
      break;
    }
  }
  const rest = text.slice(at);
  const blank = rest.length - rest.trimStart().length;
  return text.slice(0, at + blank).split('\n').length;
}
