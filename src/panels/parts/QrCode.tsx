// A QR code, dark on light whatever lies around it: many readers find no other.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { untilFetched } from '../../look/late.ts';
import { unawaited } from '../../look/unawaited.ts';
import './qr-code.css';

type Draw = typeof import('./qr.ts').qrDrawing;

/** Its place is there at once; the code comes as soon as its script has. @param label what a screen reader says of it */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const [draw, setDraw] = useState<Draw | null>(null);
  useEffect(() => {
    unawaited(untilFetched(() => import('./qr.ts')).then(({ qrDrawing }) => setDraw(() => qrDrawing)));
  }, []);
  const code = useMemo(() => draw?.(text), [draw, text]);
  return (
    <div class="qr-code">
      {code === undefined ? null : (
        <svg role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`}>
          <path d={code.path} />
        </svg>
      )}
    </div>
  );
}
