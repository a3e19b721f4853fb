// When the class lands, on the wall: the time, and the minutes until then.

import { useEffect, useState } from 'preact/hooks';
import { clockText, t } from '../../language/index.ts';

/** Often enough for minutes. */
const LOOK_MS = 5000;

function minutesNow(): number {
  const now = new Date();
  return 60 * now.getHours() + now.getMinutes();
}

/** @param land minutes since midnight */
export function LandingClock({ land }: { readonly land: number }) {
  const [now, setNow] = useState(minutesNow);
  useEffect(() => {
    const looks = window.setInterval(() => setNow(minutesNow()), LOOK_MS);
    return () => window.clearInterval(looks);
  }, []);
  const left = land - now;
  return (
    <p class="class-land">
      {t('trainer:link.landAt', { time: clockText(land) })}
      {' · '}
      {left > 0 ? t('trainer:link.landLeft', { count: left }) : t('trainer:link.landNow')}
    </p>
  );
}
