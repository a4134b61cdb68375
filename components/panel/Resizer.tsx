/** The panel's inner edge: drawn by the pointer or moved by arrows, it makes the panel wider or narrower. */
import { useRef } from 'preact/hooks';
import { panelWidth } from '../../lib/core/model/panel-width';
import type { SiteView } from '../../lib/core/model/view';
import { useText } from '../shared/text';

export interface ResizerProps {
  view: Pick<SiteView, 'width' | 'side'>;
  /** @param isSettled false while the edge is still being drawn */
  resize: (width: number, isSettled: boolean) => void;
}

/** CSS px */
const step = 16;

const within = (width: number): number => Math.round(Math.min(panelWidth.most, Math.max(panelWidth.least, width)));

export function Resizer({ view: { width, side }, resize }: ResizerProps) {
  const t = useText();
  /** Where the pointer took hold, and what has been drawn since. On the screen: the panel itself moves under it. */
  const heldRef = useRef<{ x: number; width: number; drawn: number } | null>(null);
  const outwards = side === 'right' ? -1 : 1;
  const keys: Record<string, number> = {
    ArrowLeft: width - step * outwards,
    ArrowRight: width + step * outwards,
    Home: panelWidth.least,
    End: panelWidth.most,
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that moves is a control (ARIA)
    <div
      class="resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('panel.width')}
      aria-valuemin={panelWidth.least}
      aria-valuemax={panelWidth.most}
      aria-valuenow={width}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      data-testid="resizer"
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        heldRef.current = { x: event.screenX, width, drawn: width };
      }}
      onPointerMove={({ screenX }) => {
        const held = heldRef.current;
        if (!held) return;
        held.drawn = within(held.width + (screenX - held.x) * outwards);
        resize(held.drawn, false);
      }}
      // However it ends, by release or because the browser takes the pointer: what was drawn stays.
      onLostPointerCapture={() => {
        const held = heldRef.current;
        heldRef.current = null;
        if (held && held.drawn !== held.width) resize(held.drawn, true);
      }}
      onDblClick={() => resize(panelWidth.usual, true)}
      onKeyDown={(event) => {
        const wanted = keys[event.key];
        if (wanted === undefined || event.isComposing) return;
        event.preventDefault();
        resize(within(wanted), true);
      }}
    />
  );
}
