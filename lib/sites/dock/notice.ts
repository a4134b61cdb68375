/** One line with one button over the panel, for when the panel itself can no longer speak. */
import { style } from '../page-style';

export interface NoticeWords {
  line: string;
  action: string;
}

export function notice(document: Document, { line, action }: NoticeWords, act: () => void): HTMLElement {
  const bar = document.createElement('div');
  const button = document.createElement('button');
  bar.setAttribute('role', 'status');
  bar.textContent = line;
  button.textContent = action;
  button.addEventListener('click', (event) => event.isTrusted && act());
  style(bar, {
    position: 'absolute',
    inset: '0',
    display: 'flex',
    'flex-direction': 'column',
    'align-items': 'center',
    'justify-content': 'center',
    gap: '12px',
    padding: '0 24px',
    'text-align': 'center',
    background: '#f6f7f9',
    color: '#1d2129',
    font: '14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif',
  });
  style(button, {
    font: 'inherit',
    padding: '6px 16px',
    border: '0',
    'border-radius': '8px',
    background: '#0f7b6c',
    color: '#fff',
    cursor: 'pointer',
  });
  bar.append(button);
  return bar;
}
