/** The row above the composer: emoji go into the draft, cards are sent as cards. */
import { type Drawing, element, icon } from './element';
import type { Field } from './composer-field';
import type { Body } from './model';
import { flask } from './products';
import type { Shop } from './shop';

const emoji = ['😊', '🙏', '👌', '🌹', '🎉', '💪', '😅', '🥺', '❤️', '☕', '📦', '🚚'];

const emojiPicker = (field: Field): HTMLElement => {
  const choices = emoji.map((char) => {
    const button = element('button', { type: 'button', class: 'emoji' }, char);
    button.addEventListener('click', () => {
      picker.open = false;
      field.insert(char);
    });
    return button;
  });
  const picker = element(
    'details',
    { class: 'picker' },
    element('summary', { class: 'tool' }, icon('emoji'), '表情'),
    element('div', { class: 'picker-choices' }, ...choices),
  );
  picker.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') picker.open = false;
  });
  picker.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && picker.contains(event.relatedTarget))) picker.open = false;
  });
  return picker;
};

export const toolbar = (shop: Shop, field: Field): HTMLElement => {
  const card = (drawing: Drawing, label: string, make: () => Body | null): HTMLElement => {
    const button = element('button', { type: 'button', class: 'tool' }, icon(drawing), label);
    button.addEventListener('click', () => {
      const body = make();
      if (body) shop.add(shop.current, [{ side: 'agent', body }]);
    });
    return button;
  };
  return element(
    'div',
    { class: 'toolbar', role: 'toolbar', 'aria-label': '发送工具' },
    emojiPicker(field),
    card('picture', '图片', () => ({ kind: 'image', picture: flask.picture, alt: '客服发出的商品图片' })),
    card('bag', '商品', () => ({ kind: 'product_card', product: shop.current.buyer.trade.product })),
    card('receipt', '订单', () => {
      const { state, buyer } = shop.current;
      return state && { kind: 'order_card', trade: buyer.trade, state };
    }),
  );
};
