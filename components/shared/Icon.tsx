/** The interface's own signs: 16 px, one line's weight, in the colour of the words beside them. Never read out. */

const paths = {
  aim: 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3',
  again: 'M13 8a5 5 0 1 1-1.7-3.75M13.2 2.6v2.7h-2.7',
  check: 'M3.4 8.4 6.6 11.6 12.8 4.6',
  chevrons: 'M4 4l4 4-4 4M8.5 4l4 4-4 4',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11M8 5v3.2l2.1 1.3',
  close: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  down: 'M4.5 6.5 8 10l3.5-3.5',
  info: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11M8 7.6V11M8 5.2v.01',
  pin: 'M5.8 2.5h4.4L9.8 6.4 12 9H4l2.2-2.6zM8 9v4.5',
  plus: 'M8 3.5v9M3.5 8h9',
  ring: 'M8 4.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 1 0 0-7.6',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 1 0 0-8.4M10.2 10.2l3 3',
  swap: 'M3 5.4h9.4M9.9 2.9l2.5 2.5-2.5 2.5M13 10.6H3.6M6.1 8.1l-2.5 2.5 2.5 2.5',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { name: IconName }) => (
  <svg
    class="sign"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
);
