/**
 * 懒人客服: keywords that call an answer. `a|b` is either, `a[and]b` both, * anything; an answer's wordings stand between
 * `[or]`, `[~]` is a random sign against repetition, `[@]path[/@]` a picture on that machine.
 */
import { defineTable } from './format';

const picture = /\[@\].{0,1000}?\[\/@\]/gs;

export const lanren = defineTable({
  id: 'lanren',
  name: '懒人客服',
  needs: ['匹配关键词', '回复内容'],
  columns: { 匹配关键词: 'title', 回复内容: 'text' },
  refine: (plain) => {
    const keywords = (plain.title ?? '')
      .split('|')
      .map((keyword) =>
        keyword
          .replaceAll(/\[and\]/gi, ' ')
          .replaceAll('*', '')
          .trim(),
      )
      .filter((keyword) => keyword !== '');
    const [text = ''] = plain.texts;
    return {
      title: keywords.slice(0, 3).join(' / '),
      tags: keywords,
      texts: text
        .replaceAll(picture, '')
        .replaceAll('[~]', '')
        .split(/\[or\]/i),
      notes: text.includes('[@]') ? ['picture_left_out'] : [],
    };
  },
});
