/** The small card beside underlined words: what is meant, and what can be done. It never takes the focus. */
import { cardStyle } from './card-style';

export interface CardChoice {
  label: string;
  /** The one that most agents want. */
  isMain: boolean;
  act: () => void;
}

export interface CardContent {
  severity: string;
  title: string;
  reason: string;
  choices: readonly CardChoice[];
}

export interface Card {
  /** @param aloud whether a screen reader tells it: what the pointer opens by passing is only looked at */
  show: (content: CardContent, beside: DOMRect, aloud: boolean) => void;
  hide: () => void;
  isOpen: () => boolean;
  /** Runs the choice with this number, from 1; false when there is none. */
  choose: (number: number) => boolean;
  /** Whether an event happened on the card. */
  holds: (event: Event) => boolean;
}

/** CSS px */
const gap = 6;
const edge = 8;

/** @param lang of what the card says; the page around it may be in another one */
export function createCard(document: Document, lang: string): Card {
  const host = document.createElement('tiexin-card');
  host.lang = lang;
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  shadow.adoptedStyleSheets = [sheet];
  // Fields keep their focus, so the card is told whole, with the digits that choose. It is asked for, or holds a sending: no time to lose.
  const voice = document.createElement('div');
  voice.className = 'voice';
  voice.setAttribute('role', 'alert');
  let choices: readonly CardChoice[] = [];

  const text = (tag: string, words: string): HTMLElement => {
    const element = document.createElement(tag);
    element.textContent = words;
    return element;
  };
  const hide = (): void => host.remove();
  const run = (choice: CardChoice): void => {
    hide();
    choice.act();
  };

  // The composer keeps the focus and its caret whatever is pressed here.
  host.addEventListener('mousedown', (event) => event.preventDefault());

  return {
    show(content, beside, aloud) {
      ({ choices } = content);
      const box = document.createElement('div');
      box.className = `card ${content.severity}`;
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', content.title);
      const list = document.createElement('div');
      list.className = 'choices';
      for (const [at, choice] of choices.entries()) {
        const button = document.createElement('button');
        button.type = 'button';
        button.tabIndex = -1;
        if (choice.isMain) button.className = 'main';
        button.append(text('kbd', `${at + 1}`), choice.label);
        button.addEventListener('click', (event) => event.isTrusted && run(choice));
        list.append(button);
      }
      box.append(text('b', content.title), text('p', content.reason), ...(choices.length > 0 ? [list] : []));
      shadow.replaceChildren(box, voice);
      document.documentElement.append(host);
      const said = [content.title, content.reason, ...choices.map(({ label }, at) => `${at + 1} ${label}`)];
      voice.textContent = aloud ? said.join(' · ') : '';
      const { width, height } = box.getBoundingClientRect();
      const room = document.documentElement.getBoundingClientRect().right;
      const left = Math.max(edge, Math.min(beside.left, room - width - edge));
      const above = beside.top - height - gap;
      box.style.left = `${left}px`;
      box.style.top = `${above >= edge ? above : beside.bottom + gap}px`;
    },
    hide,
    isOpen: () => host.isConnected,
    choose: (number) => {
      const choice = choices[number - 1];
      if (choice) run(choice);
      return choice !== undefined;
    },
    holds: (event) => event.target === host,
  };
}
