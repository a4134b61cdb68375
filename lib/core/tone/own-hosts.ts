/** Where a link keeps the buyer on a marketplace, with its carrier or its payment: everything else leads away. */

/** Domains with all their subdomains; example.* and the local ones never lead to a real place (RFC 2606, RFC 6761). */
const hosts = new Set([
  ...['taobao.com', 'tmall.com', 'tmall.hk', 'tb.cn', '1688.com', 'alipay.com', 'aliyun.com', 'alicdn.com'],
  'cainiao.com',
  ...['jd.com', 'jd.hk', '3.cn', 'jdpay.com', '360buyimg.com', 'jdl.com', 'jingxi.com', 'joybuy.com'],
  ...['pinduoduo.com', 'yangkeduo.com', 'pddpic.com', 'douyin.com', 'jinritemai.com', 'kuaishou.com'],
  'kwaixiaodian.com',
  ...['xiaohongshu.com', 'xhslink.com', 'suning.com', 'vip.com', 'dangdang.com', 'gome.com.cn', 'kaola.com'],
  'dewu.com',
  ...['goofish.com', 'aliexpress.com', 'lazada.com', 'shopee.cn', 'amazon.cn', 'amazon.com', 'temu.com', 'ctrip.com'],
  ...['sf-express.com', 'zto.com', 'yto.net.cn', 'sto.cn', 'yundaex.com', 'ems.com.cn', '11183.com.cn'],
  'kuaidi100.com',
  ...['example.com', 'example.org', 'example.net', 'localhost', '127.0.0.1'],
]);

/** @param host folded, without port; @returns whether it is one of these domains or below one */
export function isOwnHost(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, at) => hosts.has(labels.slice(at).join('.')));
}
