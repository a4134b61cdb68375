/** The bar that every page of the shop's back office has. */
import { element } from './element';

export const pageHead = (place: string): HTMLElement =>
  element(
    'header',
    { class: 'page-head' },
    element('img', {
      class: 'brand',
      src: new URL('./pictures/cloud.svg', import.meta.url).href,
      alt: '',
      width: '26',
      height: '26',
    }),
    element('strong', {}, '云朵家居旗舰店'),
    element('span', { class: 'muted' }, place),
    element('span', { class: 'demo-tag' }, '演示店铺'),
    element('span', { class: 'me' }, element('span', { class: 'online', 'aria-hidden': 'true' }), '客服 阿青 · 在线'),
  );
