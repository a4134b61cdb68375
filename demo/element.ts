/** Building DOM by hand. Styles live in the style sheets: the shop's CSP allows no style attributes. */

type Child = Node | string;

export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

/** 20 × 20 line drawings; they carry no meaning of their own. */
const drawings = {
  emoji: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM7.2 8.2v.1M12.8 8.2v.1M6.8 11.8a3.7 3.7 0 0 0 6.4 0',
  picture: 'M3 4h14v12H3zM3 13.5l4-4 4 4 2.5-2.5 3.5 3.5M12.6 7.4v.1',
  bag: 'M4 6.5h12l.8 10.5H3.2zM7 8.5V6a3 3 0 0 1 6 0v2.5',
  receipt: 'M5 2.5h10v15l-2.5-1.6L10 17.5l-2.5-1.6L5 17.5zM7.8 6.5h4.4M7.8 10h4.4',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13.2 13.2l3.3 3.3',
} as const;

export type Drawing = keyof typeof drawings;

export const icon = (name: Drawing): SVGElement => {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', drawings[name]);
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
};

/** A buyer's letter on one of six quiet colours; the same buyer always gets the same. */
export const avatar = (nickname: string): HTMLElement => {
  const letters = Array.from(nickname);
  const colour = (letters.reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6) + 1;
  return element('span', { class: `avatar avatar-${colour}`, 'aria-hidden': 'true' }, letters[0] ?? '?');
};
