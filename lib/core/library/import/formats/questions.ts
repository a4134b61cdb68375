/** Lists of questions and answers, by product or not. */
import { defineTable, type TableFormat } from './format';

const columns: TableFormat['columns'] = {
  ...{ 产品型号: 'group', 产品: 'group', 商品: 'group', 分类: 'group' },
  ...{ 问题: 'title', 答案: 'text', 回答: 'text', 回复: 'text' },
};

export const questions = defineTable({ id: 'questions', name: 'Q&A', needs: ['问题', '答案'], columns });
