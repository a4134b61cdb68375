/** `?frame=1`: the whole workbench inside a same-origin frame, as some marketplaces have it. */
import { element } from './element';

/** @param options the page's query; all but `frame` goes on to the page inside */
export const framedPage = (options: URLSearchParams): HTMLElement => {
  const inner = new URLSearchParams(options);
  inner.delete('frame');
  const frame = element('iframe', { class: 'frame', src: `?${inner.toString()}`, title: '客服工作台' });
  frame.addEventListener('load', () => {
    const shop = frame.contentWindow?.demoShop;
    if (shop) window.demoShop = shop;
  });
  return frame;
};
