/** The card's looks; it follows the system's light or dark, since the page's own scheme is unknown. */
export const cardStyle = `
:host { all: initial; }
.card {
  position: fixed; z-index: 2147483646; box-sizing: border-box; max-width: 340px; min-width: 220px;
  padding: 10px 12px; border-radius: 10px; border: 1px solid #d7dce3; border-top: 3px solid #6b7a90;
  background: #fff; color: #1d2129; box-shadow: 0 8px 28px rgb(0 0 0 / 16%);
  font: 13px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif;
}
.warn { border-top-color: #c77700; }
.block { border-top-color: #d92d20; }
b { font-size: 13px; }
p { margin: 2px 0 0; color: #4a5363; }
.voice { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.choices { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 8px; }
button {
  display: inline-flex; gap: 5px; align-items: center; padding: 3px 9px; border: 1px solid #c9d0d9; border-radius: 7px;
  background: #f6f7f9; color: #1d2129; font: inherit; font-size: 12px; cursor: pointer;
}
button.main { border-color: #0f7b6c; background: #0f7b6c; color: #fff; }
kbd { font: inherit; font-size: 11px; }
@media (prefers-color-scheme: dark) {
  .card { background: #20242b; color: #e8ebf0; border-color: #3a414c; }
  p { color: #b4bcc8; }
  button { background: #2b313a; color: #e8ebf0; border-color: #4a5363; }
}
`;
