/** The other half of the variants: what stands on the page is other, missing, or more. */
import type { Variant } from './layouts';

export const otherContents: Record<string, Variant> = {
  onlyBuyer: (document) => {
    for (const row of document.querySelectorAll('[data-t="row"]:not([data-side="buyer"])')) row.remove();
  },
  onlyAgent: (document) => {
    for (const row of document.querySelectorAll('[data-t="row"]:not([data-side="agent"])')) row.remove();
  },
  oneMessage: (document) => {
    for (const row of [...document.querySelectorAll('[data-t="row"]')].slice(0, -1)) row.remove();
  },
  twoMessages: (document) => {
    for (const row of [...document.querySelectorAll('[data-t="row"]')].slice(0, -2)) row.remove();
  },
  noMessages: (document) => {
    for (const row of document.querySelectorAll('[data-t="row"]')) row.remove();
  },
  onlySystem: (document) => {
    for (const row of document.querySelectorAll('[data-t="row"]:not([data-side="system"])')) row.remove();
  },
  readOnly: (document) => {
    for (const field of document.querySelectorAll('textarea[data-t="composer"], input[data-t="composer"]'))
      field.setAttribute('readonly', '');
  },
  editable: (document) => {
    for (const field of document.querySelectorAll('textarea[data-t="composer"], input[data-t="composer"]')) {
      const box = field.getBoundingClientRect();
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      editor.dataset['t'] = 'composer';
      editor.style.cssText = `display:inline-block;width:${box.width}px;height:${box.height}px;border:1px solid gray`;
      field.replaceWith(editor);
    }
  },
  wrappedRows: (document) => {
    for (const row of document.querySelectorAll('div[data-t="row"]')) {
      if (getComputedStyle(row).position === 'absolute') continue;
      const outer = document.createElement('section');
      const inner = document.createElement('article');
      row.before(outer);
      outer.append(inner);
      inner.append(row);
      const { display, flexDirection, alignItems } = getComputedStyle(
        row.ownerDocument.defaultView ? (outer.parentElement ?? outer) : outer,
      );
      if (display === 'flex' && flexDirection === 'column')
        outer.style.cssText =
          inner.style.cssText = `display:flex;flex-direction:column;align-items:${alignItems};align-self:stretch`;
    }
  },
  rowsInShadow: (document) => {
    const styles = [...document.querySelectorAll('head style')];
    for (const row of document.querySelectorAll('div[data-t="row"]')) {
      if (getComputedStyle(row).position === 'absolute') continue;
      const host = document.createElement('chat-line');
      const { display, flexDirection, alignItems } = getComputedStyle(row.parentElement ?? row);
      const column = display === 'flex' && flexDirection === 'column';
      host.style.cssText = column
        ? `display:flex;flex-direction:column;align-self:stretch;align-items:${alignItems}`
        : 'display:block';
      row.before(host);
      host.attachShadow({ mode: 'open' }).append(...styles.map((style) => style.cloneNode(true)), row);
    }
  },
  moreFields: (document) => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<input type="search" placeholder="搜索订单" style="width:300px"><div role="search"><input placeholder="商品"></div>',
    );
    document.body.insertAdjacentHTML(
      'beforeend',
      '<section><h3>备注</h3><textarea style="width:400px;height:80px"></textarea><button>保存</button></section>',
    );
  },
  quickReplies: (document) => {
    const field = document.querySelector('[data-t="composer"]');
    const list = '<div style="height:120px;overflow:auto">亲，您好|稍等，我查一下|已经为您登记|感谢惠顾'
      .split('|')
      .join('</div><div style="cursor:pointer;padding:6px">');
    field?.parentElement?.insertAdjacentHTML(
      'beforebegin',
      `${list.replace('">亲', '"><div style="cursor:pointer;padding:6px">亲')}</div></div>`,
    );
  },
  covered: (document) => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="position:fixed;inset:0;background:rgba(0,0,0,.5)"><div role="dialog" style="background:#fff;margin:200px auto;width:400px;padding:20px"><p>请填写转接原因</p><textarea data-t="other" style="width:100%;height:80px"></textarea><button>提交</button></div></div>',
    );
  },
  noPictures: (document) => {
    for (const picture of document.querySelectorAll('img')) picture.remove();
  },
  rowButtons: (document) => {
    for (const row of document.querySelectorAll('div[data-t="row"]'))
      row.insertAdjacentHTML(
        'beforeend',
        '<span style="display:flex;gap:4px"><button>引用</button><button>翻译</button></span>',
      );
  },
  copiesForReaders: (document) => {
    for (const row of document.querySelectorAll('[data-t="row"]'))
      row.insertAdjacentHTML(
        'afterbegin',
        `<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">消息：${row.textContent}</span>`,
      );
  },
  contents: (document) => {
    for (const row of document.querySelectorAll('div[data-t="row"]')) {
      const wrap = document.createElement('div');
      wrap.style.display = 'contents';
      row.before(wrap);
      wrap.append(row);
    }
  },
  absolute: (document) => {
    const rows = [...document.querySelectorAll<HTMLElement>('div[data-t="row"]')];
    const parent = rows[0]?.parentElement;
    if (!parent || !rows.every((row) => row.parentElement === parent)) return;
    const list = parent.getBoundingClientRect();
    const boxes = rows.map((row) => row.getBoundingClientRect());
    parent.style.position = 'relative';
    for (const [at, row] of rows.entries()) {
      const box = boxes[at];
      if (box)
        row.style.cssText = `position:absolute;transform:none;margin:0;left:${box.left - list.left}px;top:${box.top - list.top + parent.scrollTop}px;width:${box.width}px;height:${box.height}px;max-width:none`;
    }
  },
  endless: (document) => {
    const rows = document.querySelectorAll('[data-t="row"][data-side="agent"] .bub');
    const last = rows[rows.length - 1];
    if (last instanceof HTMLElement)
      last.insertAdjacentHTML('afterend', `<div class="bub">${'啊'.repeat(100_000)}</div>`);
  },
};
