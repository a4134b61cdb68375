/** A large library out of the starter phrases: their sentences, recombined, about goods of all kinds. */
import { starterPhrases } from '../../../lib/core/lang/zh/starter';
import type { Phrase } from '../../../lib/core/library/phrase';
import { createRandom } from '../../lib/random';

const goods =
  '羽绒服 连衣裙 牛仔裤 衬衫 卫衣 毛衣 帆布鞋 雪地靴 凉拖 双肩包 行李箱 钱夹 围巾 帽子 手套 袜子 被子 枕头 床单 窗帘 地毯 ' +
  '台灯 吹风机 电饭煲 水壶 保温杯 砂锅 菜刀 砧板 餐盘 收纳盒 晾衣架 拖把 垃圾桶 牙刷 洗发水 面霜 口红 防晒霜 面膜 ' +
  '奶瓶 尿不湿 积木 绘本 婴儿车 猫粮 狗绳 鱼缸 钢笔 笔记本 书包 键盘 鼠标 耳机 充电器 数据线 手机壳 音箱 投影仪 ' +
  '坚果 红茶 咖啡豆 蜂蜜 大米 瑜伽垫 哑铃 泳镜 帐篷 自行车';

/** @returns `count` different phrases, the same ones for the same count */
export function createLibrary(count: number): Phrase[] {
  const random = createRandom(5);
  const pick = <T>(list: readonly T[], fallback: T): T => list[random(list.length)] ?? fallback;
  const things = goods.split(' ');
  const sentences = starterPhrases.flatMap(({ variants }) =>
    variants.flatMap((text) => text.match(/[^。！？]+[。！？]?/g) ?? []),
  );
  return Array.from({ length: count }, (_, index): Phrase => {
    const base = starterPhrases[index % starterPhrases.length];
    if (!base) throw new Error('There are no starter phrases');
    const thing = pick(things, '');
    return {
      ...base,
      id: `bench.${index}`,
      title: `${thing}${base.title}`,
      variants: base.variants.slice(0, 2).map((text) => `${text}${thing}的话，${pick(sentences, '')}`),
      code: `${base.code}${index % 97}`,
    };
  });
}
