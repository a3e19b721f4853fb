// The DOM twins of the controls on the canvas: real buttons at the same places, for keyboard and screen reader.
// Must not be visible but when focused; the picture shows the control itself.

import { t } from '../../language/index.ts';
import type { Frame } from './port.ts';

/** One button for each hit area of the picture. */
export function Twins({ frame }: { readonly frame: Frame }) {
  const areas = frame.hitAreas.value;
  if (areas.length === 0) return null;
  return (
    <section class="twins" aria-label={t('common:twins.label')}>
      {areas.map(({ id, label, x, y, width, height, held, press, focus, push }) => (
        <button
          key={id}
          type="button"
          class="twin"
          data-twin={id}
          aria-label={label}
          style={{ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` }}
          aria-disabled={held ? 'true' : undefined}
          onClick={press}
          onFocus={() => focus(true)}
          onBlur={() => focus(false)}
          onKeyDown={(event) => {
            if (push === undefined || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            push(event.key === 'ArrowUp');
          }}
        />
      ))}
    </section>
  );
}
