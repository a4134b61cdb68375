/** The shop's shelf. */
import type { Product } from './model';

export const curtain: Product = {
  title: '云朵家居 棉麻窗帘 加厚遮光 挂钩款 一片装',
  price: 129,
  picture: new URL('./pictures/curtain.svg', import.meta.url).href,
};

export const flask: Product = {
  title: '云朵家居 316 不锈钢保温杯 500ml 带茶漏',
  price: 79,
  picture: new URL('./pictures/flask.svg', import.meta.url).href,
};

export const hoodie: Product = {
  title: '云朵家居 加绒连帽卫衣 宽松居家款 男女同款',
  price: 159,
  picture: new URL('./pictures/hoodie.svg', import.meta.url).href,
};

export const lamp: Product = {
  title: '云朵家居 感应小夜灯 暖光 充电款 可磁吸',
  price: 39.9,
  picture: new URL('./pictures/lamp.svg', import.meta.url).href,
};

/** A buyer's photo: the flask with a dent, on its torn box. */
export const dentPhoto = new URL('./pictures/dent.svg', import.meta.url).href;
