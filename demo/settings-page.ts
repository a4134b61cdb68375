/** `?plain=1`: a page of the same shop that is no chat, though it has fields and text. */
import { element } from './element';
import { pageHead } from './page-head';

const field = (label: string, control: HTMLElement): HTMLElement =>
  element('label', { class: 'field' }, element('span', {}, label), control);

const input = (name: string, value: string): HTMLElement => element('input', { name, value, autocomplete: 'off' });

const check = (name: string, label: string): HTMLElement =>
  element('label', { class: 'check' }, element('input', { type: 'checkbox', name, checked: '' }), label);

export const settingsPage = (): HTMLElement => {
  const saved = element('span', { class: 'muted', role: 'status' });
  const notice = element('textarea', { name: 'notice', rows: '3' }, '每天 17 点前付款的订单当天发出，节假日顺延一天。');
  const form = element(
    'form',
    { class: 'settings-form' },
    field('店铺名称', input('name', '云朵家居旗舰店')),
    field('发货地', input('from', '浙江 杭州')),
    field('默认快递', input('courier', '中通快递')),
    field('店铺公告', notice),
    check('night', '夜间（23 点后）显示「客服已休息」'),
    check('invoice', '支持开具电子发票'),
    element('div', { class: 'settings-foot' }, element('button', { class: 'send' }, '保存设置'), saved),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    saved.textContent = '已保存（演示页面，不会真的改动）';
  });
  return element(
    'div',
    { class: 'settings' },
    pageHead('店铺设置'),
    element(
      'main',
      { class: 'settings-main' },
      element('h1', {}, '店铺设置'),
      element('p', { class: 'muted' }, '这些内容会显示在店铺首页和商品详情页，修改后约 10 分钟生效。'),
      form,
    ),
  );
};
