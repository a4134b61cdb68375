/** How size advice is said in Chinese, and asked for. */
import type { SizePack } from '../../shop/size-values';
import { slotNumbers } from './cues/slots';

/** M is said M码; 38码, 均码 and 大号 are said as they are. */
const named = (size: string): string => (/[码号款]$/.test(size) ? size : `${size}码`);

const words = { height: '身高', weight: '体重' };

export const zhSizes: SizePack = {
  slotNumbers,
  asks: words,
  otherThings:
    /鞋|靴|脚长|脚宽|脚背|袜|戒指|手镯|指围|帽子|头围|罩杯|文胸|柜|床|桌|椅|沙发|窗|地毯|被套|放得下|放不下|平方|几寸|容量/,
  lines: {
    fits: (size, usual) => {
      const advice = `建议选${named(size)}，正常情况下合身`;
      return usual === null || usual === size ? advice : `${advice}，和您平时穿的${named(usual)}不同，可以再比一比衣长`;
    },
    between: (smaller, larger, usual) => {
      const advice = `建议选${smaller}或${named(larger)}：正常情况下${named(smaller)}更修身，${named(larger)}更宽松`;
      return usual === smaller || usual === larger ? `${advice}，您平时穿${named(usual)}，可以先考虑它` : advice;
    },
    missing: (what, usual) =>
      what.length > 1 && usual === null ? '身高、体重和平时穿的尺码' : what.map((name) => words[name]).join('和'),
    outside: '您的身高体重不在这张尺码表的范围里',
    apart: '对照尺码表，按身高和按体重看到的尺码不一样',
  },
};
