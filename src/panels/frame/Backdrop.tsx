// The fjord at dusk as a still drawing: behind the title before the picture is there, and where there is none.
// Must not carry meaning; screen readers pass it by.

const LIGHTS = [0, 1, 2, 3, 4, 5, 6, 7];
const STARS = [
  [120, 60],
  [260, 110],
  [410, 40],
  [590, 90],
  [760, 50],
  [930, 120],
  [1080, 70],
  [1230, 40],
  [1390, 100],
  [1520, 60],
] as const;

/** Sky, ranges, sea with the last light, a tower with one lit window and a runway. */
export function Backdrop() {
  return (
    <svg class="backdrop" viewBox="0 0 1600 900" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id="dusk-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#0d1a33" />
          <stop offset="0.45" stop-color="#3b4a78" />
          <stop offset="0.75" stop-color="#a07a96" />
          <stop offset="1" stop-color="#e8b070" />
        </linearGradient>
        <linearGradient id="dusk-sea" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#c39a7d" />
          <stop offset="0.25" stop-color="#5a5a82" />
          <stop offset="1" stop-color="#0b1226" />
        </linearGradient>
      </defs>
      <rect width="1600" height="560" fill="url(#dusk-sky)" />
      {STARS.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="1.4" fill="#e8eef2" opacity="0.7" />
      ))}
      <path
        d="M0 470 L160 400 300 440 470 350 640 430 800 390 980 450 1130 370 1300 430 1460 380 1600 440 V570 H0Z"
        fill="#4b4a70"
      />
      <path
        d="M0 520 L210 440 380 500 560 450 720 520 900 490 1100 530 1280 450 1440 510 1600 470 V580 H0Z"
        fill="#272c4c"
      />
      <rect y="556" width="1600" height="344" fill="url(#dusk-sea)" />
      <ellipse cx="800" cy="575" rx="260" ry="10" fill="#f2c48b" opacity="0.6" />
      <path d="M0 690 Q400 640 800 690 T1600 680 V900 H0Z" fill="#0b1020" />
      {LIGHTS.map((step) => (
        <g key={step} fill="#ffdf9e">
          <circle cx={800 - 26 - step * step * 7} cy={694 + step * step * 4} r={1.5 + step * 0.5} />
          <circle cx={800 + 26 + step * step * 7} cy={694 + step * step * 4} r={1.5 + step * 0.5} />
        </g>
      ))}
      <path d="M1236 690 V520 H1220 L1212 486 H1300 L1292 520 H1276 V690Z" fill="#070b16" />
      <path d="M1218 492 H1294 L1290 512 H1222Z" fill="#45d6c4" />
      <path
        d="M250 716 h190 q46 4 60 24 q-60 18 -120 18 h-150 q-30 -10 -30 -24Z M262 716 l-34 -56 h26 l52 56Z"
        fill="#070b16"
      />
      <path d="M448 722 q22 2 32 12 h-38Z" fill="#ffb454" />
    </svg>
  );
}
