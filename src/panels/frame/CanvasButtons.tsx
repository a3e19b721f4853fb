// Real buttons over the controls that are drawn on the canvas, for keyboard and screen readers.
// Invisible until focused, because the canvas shows the control itself.

import { useState } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { type HitId, hitKey, sameHit } from '../../look/hit-id.ts';
import type { Frame, HitArea } from './port.ts';
import './twins.css';

interface ButtonProps {
  readonly frame: Frame;
  readonly area: HitArea;
  readonly tabIndex?: number;
  readonly onFocus?: () => void;
}

function CanvasButton({ frame, area, tabIndex, onFocus }: ButtonProps) {
  const { id, label, x, y, width, height, fixed, press, push } = area;
  return (
    <button
      type="button"
      class="twin"
      data-twin={hitKey(id)}
      aria-label={label}
      tabIndex={tabIndex}
      aria-disabled={fixed ? 'true' : undefined}
      style={{ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }}
      onClick={press}
      onKeyDown={(event) => {
        if (push === undefined || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        push(event.key === 'ArrowUp');
      }}
      onFocus={() => {
        onFocus?.();
        frame.focusArea(id);
      }}
      onBlur={() => frame.focusArea(null)}
    />
  );
}

/** The index that an arrow key leads to, of `count` buttons; null = none. */
function stepTo(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (from + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (from + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The blips: one Tab stop for all, with arrow keys from one to the next. */
function BlipButtons({ frame, areas }: { readonly frame: Frame; readonly areas: readonly HitArea[] }) {
  const [current, setCurrent] = useState<HitId | null>(null);
  const at = Math.max(
    0,
    areas.findIndex(({ id }) => sameHit(id, current)),
  );
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const to = stepTo(event.key, at, areas.length);
    if (to === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('button').item(to).focus();
  };
  return (
    <div role="toolbar" aria-label={t('common:twins.blips')} onKeyDown={onKeyDown}>
      {areas.map((area, index) => (
        <CanvasButton
          key={hitKey(area.id)}
          frame={frame}
          area={area}
          tabIndex={index === at ? 0 : -1}
          onFocus={() => setCurrent(area.id)}
        />
      ))}
    </div>
  );
}

/** A button for each hit area of the picture. */
export function CanvasButtons({ frame }: { readonly frame: Frame }) {
  const areas = frame.hitAreas.value;
  if (areas.length === 0) return null;
  const blips = areas.filter(({ group }) => group === 'blips');
  return (
    <section class="twins" aria-label={t('common:twins.label')}>
      {areas
        .filter(({ group }) => group === 'single')
        .map((area) => (
          <CanvasButton key={hitKey(area.id)} frame={frame} area={area} />
        ))}
      {blips.length === 0 ? null : <BlipButtons frame={frame} areas={blips} />}
    </section>
  );
}
