// A seat as a window at dusk: lit where one sits, and with a sign under it at the end. The seat's name is written under it.

import { t } from '../../language/index.ts';
import type { SchoolSeat } from './school-data.ts';

function TowerGlass() {
  return (
    <>
      <path class="glass" d="M24 30 L296 30 L276 150 L44 150 Z" />
      <circle class="glow-ring" cx="160" cy="112" r="46" />
      <circle class="glow-ring" cx="160" cy="112" r="26" />
      <path class="glow-sweep" d="M160 112 L160 66 A46 46 0 0 1 199 88 Z" />
      <circle class="glow-dot" cx="142" cy="92" r="3" />
      <circle class="glow-dot" cx="183" cy="128" r="3" />
      <path class="glow-dot" d="M130 126l5 9h-10z" />
      <path class="frame-line" d="M24 30 L296 30 L276 150 L44 150 Z M112 30 L116 150 M208 30 L204 150" />
      <path class="sitter" d="M132 190 v-16 q0 -22 28 -22 q28 0 28 22 v16z M160 146 a13 13 0 1 1 .1 0z" />
    </>
  );
}

function CockpitGlass() {
  return (
    <>
      <path class="glass" d="M30 132 L70 34 L250 34 L290 132 Z" />
      <path class="glow-land" d="M48 98 L272 98 L290 132 L30 132 Z" />
      <path class="glow-run" d="M152 98 L168 98 L186 132 L134 132 Z" />
      <path class="frame-line" d="M30 132 L70 34 L250 34 L290 132 Z M160 34 L160 132" />
      <circle class="glow-lamp" cx="92" cy="148" r="5" />
      <circle class="glow-lamp" cx="112" cy="148" r="5" />
      <rect class="glow-screen" x="134" y="141" width="52" height="20" rx="3" />
      <path
        class="sitter"
        d="M126 190 v-12 q0 -20 34 -20 q34 0 34 20 v12z M134 176 h-14 v-10 M186 176 h14 v-10"
      />
    </>
  );
}

/** One of the two windows. */
export function SeatWindow({ seat, lit, sign }: { seat: SchoolSeat; lit: boolean; sign: boolean }) {
  return (
    <figure class={lit ? `seat-window seat-window-${seat} lit` : `seat-window seat-window-${seat}`}>
      <svg viewBox="0 0 320 190" aria-hidden="true">
        {seat === 'tower' ? <TowerGlass /> : <CockpitGlass />}
      </svg>
      {sign ? <p class="window-sign">{t(`school:sign.${seat}`)}</p> : null}
      <figcaption>
        {t(`flight:seat.${seat}`)} <span class="window-role">{t(`common:seat.${seat}Role`)}</span>
        {lit && !sign ? <span class="window-here">{t('school:here')}</span> : null}
      </figcaption>
    </figure>
  );
}
