/**
 * Ways in which a chat page may be another tomorrow. Each takes a page apart in the browser, so each stands alone, and
 * may give another document to read. Parts are marked by `data-t`, which no reader looks at.
 */
export type Variant = (document: Document) => Document | void;

export const otherLayouts: Record<string, Variant> = {
  asIs: () => {},
  renamed: (document) => {
    const names = new Map<string, string>();
    const renamed = (name: string): string =>
      names.get(name) ?? (names.set(name, `x${names.size}_q${name.length}`), names.get(name) ?? '');
    for (const element of document.querySelectorAll('[class]'))
      element.setAttribute('class', [...element.classList].map((name) => renamed(name)).join(' '));
    for (const style of document.querySelectorAll('style'))
      style.textContent = style.textContent.replaceAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi, (whole, name: string) =>
        names.has(name) ? `.${names.get(name)}` : whole,
      );
  },
  noComposer: (document) => {
    for (const field of document.querySelectorAll('[data-t="composer"]')) field.remove();
    for (const host of document.querySelectorAll('*'))
      for (const inner of host.shadowRoot?.querySelectorAll('[data-t="composer"], in-put') ?? []) inner.remove();
  },
  noList: (document) => document.querySelector('[data-t="list"]')?.remove(),
  noHead: (document) => document.querySelector('[data-t="header"]')?.remove(),
  noConversations: (document) => document.querySelector('[data-t="conversations"]')?.remove(),
  conversationsRight: (document) => {
    const list = document.querySelector('[data-t="conversations"]');
    list?.parentElement?.append(list);
  },
  inShadow: (document) => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    for (const style of document.querySelectorAll('head style')) root.append(style.cloneNode(true));
    root.append(...document.body.childNodes);
    document.body.append(host);
  },
  inFrame: (document) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:100%;height:700px;border:0';
    const html = document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: [] });
    const { dir } = document.documentElement;
    document.body.replaceChildren(frame);
    const inner = frame.contentDocument;
    inner?.open();
    inner?.write(`<!doctype html><html dir="${dir}">${html}</html>`);
    inner?.close();
    return inner ?? document;
  },
  twoComposers: (document) => {
    for (const field of document.querySelectorAll('[data-t="composer"]')) {
      const copy = field.cloneNode(true);
      if (copy instanceof HTMLElement) copy.dataset['t'] = 'copy';
      field.after(copy);
    }
  },
  hiddenTwin: (document) => {
    for (const field of document.querySelectorAll('[data-t="composer"]')) {
      const copy = field.cloneNode(true);
      if (!(copy instanceof HTMLElement)) continue;
      copy.dataset['t'] = 'copy';
      copy.style.cssText = 'position:absolute;visibility:hidden;pointer-events:none';
      field.before(copy);
    }
  },
  farTwin: (document) => {
    for (const field of document.querySelectorAll('[data-t="composer"]')) {
      const copy = field.cloneNode(true);
      if (!(copy instanceof HTMLElement)) continue;
      copy.dataset['t'] = 'copy';
      copy.style.cssText = 'position:absolute;left:-9999px;top:0';
      field.before(copy);
    }
  },
  reordered: (document) => {
    const rows = [...document.querySelectorAll('[data-t="row"]')];
    const parent = rows[0]?.parentElement;
    if (parent && rows.every((row) => row.parentElement === parent)) parent.append(...rows.toReversed());
  },
  reversedByOrder: (document) => {
    const rows = [...document.querySelectorAll('[data-t="row"]')];
    const parent = rows[0]?.parentElement;
    if (!parent || !rows.every((row) => row.parentElement === parent) || getComputedStyle(parent).display !== 'block')
      return;
    parent.style.cssText += 'display:flex;flex-direction:column-reverse';
    parent.append(...rows.toReversed());
  },
  narrow: (document) => {
    document.body.style.width = '620px';
  },
  large: (document) => {
    document.body.style.zoom = '1.4';
  },
  unpainted: (document) => {
    const style = document.createElement('style');
    style.textContent = '*{background:none!important;box-shadow:none!important;border-color:transparent!important}';
    document.head.append(style);
  },
};
