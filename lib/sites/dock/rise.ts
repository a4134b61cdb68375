/** A page that transforms its <html> moves and scales what is fixed in it: the browser's top layer is out of its reach. */
import type { Box } from '../../core/shape/seen';

/** @param box where the host should be drawn */
export function rise(host: HTMLElement, { left, top, right }: Box): void {
  const drawn = host.getBoundingClientRect();
  const isOff = [drawn.left - left, drawn.top - top, drawn.width - (right - left)].some((by) => Math.abs(by) > 1);
  if (drawn.width === 0 || !isOff || host.matches(':popover-open')) return;
  host.popover = 'manual';
  host.showPopover();
}
