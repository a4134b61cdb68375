/** Keys that are Tiexin's own, with what they do. */
import { keyName } from './key-name';
import { useText } from './text';

/** While the panel has the focus. */
export const panelKeys = [
  ['1 2 3', 'keys.insert'],
  ['0', 'keys.hold'],
  ['9', 'keys.away'],
  ['/', 'keys.search'],
  ['↑ ↓ Enter', 'keys.take_found'],
  ['1 – 9', 'keys.choose_found'],
  ['Esc', 'keys.back'],
  ['?', 'keys.sheet'],
] as const;

/** Beside underlined words. */
export const cardKeys = [
  ['Alt /', 'keys.card'],
  ['1 – 5', 'keys.choose'],
  ['Esc', 'keys.close_card'],
] as const;

export function KeyList({ keys }: { keys: typeof panelKeys | typeof cardKeys }) {
  const t = useText();
  return (
    <dl class="keys">
      {keys.map(([key, name]) => (
        <div key={name}>
          <dt>{key.split(' ').map((one) => (one === '–' ? one : <kbd key={one}>{keyName(one)}</kbd>))}</dt>
          <dd>{t(name)}</dd>
        </div>
      ))}
    </dl>
  );
}
