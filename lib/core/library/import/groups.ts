/** What a group's name says: which board it belongs to, and which stages. */
import { fold } from '../../text/fold';
import type { Phrase } from '../phrase';

const boards: readonly [Phrase['board'], RegExp][] = [
  ['payment', /催付|催拍|付款|未付|待付/],
  ['aftersale', /售后|退换|退款|退货|换货|投诉|破损|补发|维修|差评/],
  ['product', /产品|商品|尺码|尺寸|材质|面料|功能|参数|规格|型号/],
];

export const boardOf = (group: string): Phrase['board'] =>
  boards.find(([, words]) => words.test(fold(group)))?.[0] ?? 'common';

const stages: readonly [Phrase['stages'][number], RegExp][] = [
  ['presale', /售前|咨询|催拍/],
  ['insale', /售中|催付|物流|发货|改地址/],
  ['aftersale', /售后|退换|退款|退货|换货|投诉/],
];

export const stagesOf = (group: string): Phrase['stages'] =>
  stages.filter(([, words]) => words.test(fold(group))).map(([stage]) => stage);
