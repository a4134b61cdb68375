/** 微语 Bytedesk: what is no text (a picture, a file) is an address. */
import { defineTable } from './format';

export const weiyu = defineTable({
  id: 'weiyu',
  name: '微语',
  needs: ['分类', '类型', '标题', '内容'],
  columns: { 分类: 'group', 标题: 'title', 内容: 'text' },
  refine: (plain, cells) =>
    /^(?:image|video|file|audio|图片|视频|文件|语音)$/i.test(cells('类型')) ? 'picture_only' : plain,
});
