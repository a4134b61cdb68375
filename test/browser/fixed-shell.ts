/** A workbench as wide as the window whatever margin its page is given: many single-page shops are built so. */

const lines = [
  '亲，在的',
  '这款有货吗',
  '亲，有货的',
  '那今天可以发吗',
  '可以的，下午发',
  '好的，我拍下了，请尽快发货',
];

/** @param root styles of its `<html>` */
export const fixedShell = (root = ''): string => `<!doctype html>
<html lang="zh-CN" style="${root}"><meta charset="utf-8"><title>客服工作台</title>
<style>
  body { margin: 0; font: 14px/1.6 sans-serif }
  .app { position: fixed; top: 0; right: 0; width: 100vw; height: 100vh; display: grid; grid-template-columns: 200px 1fr }
  .people div, .head { padding: 12px; border-bottom: 1px solid #ddd }
  .chat { display: flex; flex-direction: column; min-width: 0; height: 100vh }
  .list { flex: 1; overflow: auto; padding: 16px }
  .line { display: flex; gap: 8px; margin: 10px 0 }
  .line.own { flex-direction: row-reverse }
  .line i { width: 32px; height: 32px; border-radius: 50%; background: #ccc }
  .line span { max-width: 60%; padding: 8px 12px; border-radius: 8px; background: #f1f1f1 }
  .line.own span { background: #9be27b }
  .write { padding: 8px; border-top: 1px solid #ddd; text-align: right }
  textarea { display: block; box-sizing: border-box; width: 100%; height: 70px }
  .write button { padding: 6px 20px }
</style>
<div class="app">
  <div class="people"><div style="background: #eef">山间小路</div><div>晚风</div><div>青柠</div></div>
  <div class="chat">
    <div class="head">山间小路</div>
    <div class="list">${lines
      .map((text, at) => `<div class="line ${at % 2 === 0 ? 'own' : ''}"><i></i><span>${text}</span></div>`)
      .join('')}</div>
    <div class="write"><textarea placeholder="请输入消息"></textarea><button>发送</button></div>
  </div>
</div>`;
