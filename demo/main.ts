/** Picks the page by the query; README.md lists the parameters. */
import { chatPage } from './chat-page';
import { element } from './element';
import { framedPage } from './framed-page';
import { settingsPage } from './settings-page';

const options = new URLSearchParams(location.search);

const page = (): HTMLElement => {
  if (options.has('plain')) return settingsPage();
  if (options.has('frame')) return framedPage(options);
  return chatPage(options);
};

// The shell, not <body>, is measured by the style sheet's container queries: a contained <body> would catch the
// fixed layers of whoever mounts on it.
document.body.append(element('div', { class: 'shell' }, page()));
