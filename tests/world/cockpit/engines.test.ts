// The engines as they are drawn: every word fits at every size, arcs and marks are there without colour, and a company without arcs has none.

import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { beforeAll, describe, expect, test } from 'vitest';
import companies from 'virtual:companies';
import type { CockpitView, DialView, EngineView } from '../../../src/flight/index.ts';
import { loadTexts, setCompany, setLanguage, t } from '../../../src/language/index.ts';
import { layoutOf } from '../../../src/look/layout.ts';
import { COLOURS } from '../../../src/look/tokens.ts';
import { arrangeCockpit } from '../../../src/world/arrangement.ts';
import { engines } from '../../../src/world/cockpit/instruments/engines.ts';
import type { Written } from '../../../src/world/drawing/ink.ts';
import { Pen } from '../../../src/world/drawing/pen.ts';
import { NOTHING } from '../../../src/world/pointer.ts';
import { ALL, cockpitView } from '../fixtures.ts';

const FONTS = 'node_modules/@fontsource/b612/files/';
/** A text that is squeezed more than this cannot be read. */
const SQUEEZED = 0.7;
/** Boxes may touch by this much, px: a text has one for all its letters, and these are told a little larger here than in a browser. */
const TOUCH = 2.5;

const LINES: readonly DialView[] = [
  { figure: 'costPerLead', value: 13_400, green: [null, 18_000], stand: 'within' },
  { figure: 'return', value: 0.4, green: [1, null], stand: 'low' },
  { figure: 'customers', value: 34, green: [30, null], stand: 'within' },
];

function engine(cell: number, change: Partial<EngineView> = {}): EngineView {
  return {
    cell,
    load: 75,
    usual: 80,
    green: [65, 91],
    stand: 'within',
    lines: LINES,
    hatched: cell === 1,
    asOfWeek: 5,
    weather: cell === 2 ? 0.7 : null,
    ...change,
  };
}

const four = (change: Partial<EngineView> = {}) => [0, 1, 2, 3].map((cell) => engine(cell, change));

interface Drawn {
  readonly words: readonly Written[];
  readonly width: number;
  readonly height: number;
  /** How many pixels have this colour, a little darker or lighter. */
  count(colour: string): number;
}

/** Draws the engines as they stand in a window of this size. */
function draw(shown: readonly EngineView[], size: readonly [number, number], textScale = 1): Drawn {
  const arrangement = arrangeCockpit(layoutOf(...size, textScale), ALL);
  const { width, height } = arrangement.spots.engines ?? expect.fail();
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const pen = new Pen(context as unknown as CanvasRenderingContext2D, arrangement.scale);
  const view: CockpitView = cockpitView({ engines: shown });
  const aims = engines.aims(view);
  engines.paint({
    pen,
    width,
    height,
    scale: arrangement.scale,
    view,
    ringed: [],
    touched: NOTHING,
    at: (name) => aims[name] ?? expect.fail(name),
  });
  return {
    words: pen.written(),
    width,
    height,
    count(colour) {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/gu) ?? []).map((hex) =>
        Number.parseInt(hex, 16),
      );
      const { data } = context.getImageData(0, 0, width, height);
      let found = 0;
      for (let i = 0; i < data.length; i += 4) {
        const far = [red, green, blue].some((part, k) => Math.abs(part - (data[i + k] ?? 0)) > 12);
        if (!far && (data[i + 3] ?? 0) > 200) found += 1;
      }
      return found;
    },
  };
}

/** Words that are cut, squeezed, or lie on each other. */
function faultsOf({ words, width, height }: Drawn): string[] {
  return words.flatMap(({ text, boxes, squeezed }, i) => {
    const cut = boxes.some(
      ({ x, y, width: wide, height: tall }) =>
        x < -TOUCH || y < -TOUCH || x + wide > width + TOUCH || y + tall > height + TOUCH,
    );
    const on = words.slice(i + 1).filter((other) =>
      boxes.some((a) =>
        other.boxes.some((b) => {
          const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
          const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
          return Math.min(across, down) > TOUCH;
        }),
      ),
    );
    return [
      ...(cut ? [`«${text}» is cut`] : []),
      ...(squeezed < SQUEEZED ? [`«${text}» is squeezed to ${squeezed.toFixed(2)}`] : []),
      ...on.map((other) => `«${text}» and «${other.text}» lie on each other`),
    ];
  });
}

const SIZES = [
  [1280, 720],
  [1920, 1080],
  [1280, 800],
  [1024, 768],
  [844, 390],
  [390, 844],
  [455, 720],
  [320, 640],
  [3840, 2160],
] as const;

beforeAll(async () => {
  for (const weight of [400, 700])
    expect(GlobalFonts.registerFromPath(`${FONTS}b612-latin-${weight}-normal.woff2`, 'B612')).not.toBeNull();
  const first = companies.find(({ data }) => data !== null) ?? expect.fail();
  await Promise.all([setCompany({ ...first, parts: null }), loadTexts('world', 'flight')]);
});

describe.each(['nb', 'en'] as const)('in %s', (language) => {
  beforeAll(() => setLanguage(language));

  test.each(SIZES)(
    'every word fits at %d × %d, with one figure, two or three, also with large text',
    (...size) => {
      for (const count of [1, 2, 3])
        for (const textScale of [1, 1.5, 2])
          for (const shown of [
            four({ lines: LINES.slice(0, count) }),
            [...four({ lines: LINES.slice(0, count) }).slice(0, 2), engine(2, { lines: LINES.slice(1, 2) })],
          ]) {
            const drawn = draw(shown, size, textScale);
            expect(faultsOf(drawn)).toEqual([]);
            // At least the load and the first figure of every engine.
            expect(drawn.words.length).toBeGreaterThanOrEqual(1 + 3 * shown.length);
          }
    },
  );
});

describe('an engine', () => {
  beforeAll(() => setLanguage('nb'));

  test('has arc and marks only where its company has arcs', () => {
    const plain = four({
      load: 0,
      green: null,
      lines: [{ figure: 'leads', value: 26, green: null, stand: null }],
      weather: null,
    });
    for (const size of [
      [1280, 720],
      [390, 844],
    ] as const) {
      expect(draw(plain, size).count(COLOURS.live)).toBe(0);
      const arc = draw(
        plain.map((one) => ({ ...one, green: [65, 91] as const })),
        size,
      );
      expect(arc.count(COLOURS.live)).toBeGreaterThan(20);
      const marked = draw(
        plain.map((one) => ({
          ...one,
          lines: [{ figure: 'leads', value: 26, green: [20, null], stand: 'low' }] as const,
        })),
        size,
      );
      expect(marked.count(COLOURS.attention)).toBeGreaterThan(
        draw(plain, size).count(COLOURS.attention) + 20,
      );
    }
  });

  test('marks the sides of its arc by different shapes', () => {
    const of = (stand: DialView['stand']) =>
      draw(
        four({ hatched: false, lines: [{ figure: 'return', value: 1, green: [1, 2], stand }] }),
        [1280, 720],
      );
    const [low, high] = [of('low'), of('high')];
    // The same words, colours and size of mark: only the triangle is turned.
    expect(low.words.map(({ text }) => text)).toEqual(high.words.map(({ text }) => text));
    expect(Math.abs(low.count(COLOURS.attention) - high.count(COLOURS.attention))).toBeLessThan(20);
    expect(of('within').count(COLOURS.attention)).toBeLessThan(low.count(COLOURS.attention));
  });

  test('shows in a narrow row as many figures as its heading names', () => {
    const { words } = draw(four(), [390, 844]);
    const [heading] = words;
    const named = heading?.text.split(' · ') ?? [];
    expect(named.length).toBeGreaterThan(1);
    const first = words.map(({ text }) => text).filter((text) => /13.400/u.test(text));
    expect(first).toHaveLength(4);
    expect(words.filter(({ text }) => text === '0,4')).toHaveLength(named.length > 2 ? 4 : 0);
  });

  test('of a mixed row names its own figures, in a narrow one too', () => {
    const [a, b] = [engine(0, { lines: LINES.slice(0, 1) }), engine(1, { lines: LINES.slice(1, 2) })];
    const texts = draw([a, b, engine(2)], [390, 844]).words.map(({ text }) => text);
    expect(texts).toContain(t('world:engines.line.return', { number: '0,4' }));
  });
});
