import { expect, test } from 'vitest';
import { one, pddConversation } from './a-page';

const orderAfter = (change?: (document: Document) => void) => pddConversation(change)?.order;

/** Puts another order under the first one. */
const second = (document: Document, number: string, state: string) => {
  const card = one(document, '.order-card');
  card.insertAdjacentHTML(
    'afterend',
    `<div class="order-card"><div><span>订单编号：${number}</span><span>${state}</span></div></div>`,
  );
};

test('one order: its state in our words and the page’s, its number and amount', () => {
  expect(orderAfter()).toEqual({
    state: 'unshipped',
    stateText: '待发货',
    number: '260907-340011223344556',
    product: null,
    amount: '¥39.90',
  });
});

test('two orders in different states are a doubt', () => {
  expect(orderAfter((document) => second(document, '260901-340011223344999', '已签收'))).toBeNull();
});

test('two orders in one state have that state, and no number', () => {
  const order = orderAfter((document) => second(document, '260901-340011223344999', '待发货'));
  expect(order).toMatchObject({ state: 'unshipped', number: null, amount: null });
});

test('words to filter by are no order', () => {
  expect(orderAfter((document) => one(document, '.orders').remove())).toBeNull();
});

test('a state that we do not know is none', () => {
  const strange = (document: Document) => (one(document, '.order-card span').textContent = '拼单返现中');
  expect(orderAfter(strange)).toBeNull();
});

test('no panel, no order', () => {
  expect(orderAfter((document) => one(document, 'aside').remove())).toBeNull();
});
