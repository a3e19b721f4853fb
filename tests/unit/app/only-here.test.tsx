// Where the address reaches this machine alone, the trainer's page and the notes say what to do, and what may still stand in the way then; the
// wall, which the class sees, sends nobody there. The trainer's links all lie where the class link does.

import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newDemo } from '../../../src/classroom/index.ts';
import { loadTexts, setLanguage } from '../../../src/language/index.ts';
import { Join } from '../../../src/panels/demo/Ends.tsx';
import { NoWay } from '../../../src/panels/demo/NotesParts.tsx';
import { ClassLink } from '../../../src/panels/trainer/ClassLink.tsx';
import { RideLinks } from '../../../src/panels/trainer/RideLinks.tsx';
import { eventually } from '../../builders/eventually.ts';
import { simulatedPage } from '../../builders/simulated-page.ts';

const draw = simulatedPage('http://127.0.0.1:5713/');

beforeAll(() => loadTexts('trainer', 'demo', 'ride'));

const wall = {
  state: { value: newDemo(4) },
  perform: () => undefined,
} as unknown as Parameters<typeof Join>[0]['wall'];

it.each([
  ['nb', [/start -- --room/, /brannmur/, /gjestenett/]],
  ['en', [/start -- --room/, /firewall/, /Guest networks/]],
] as const)(
  'the prompts of browser and firewall, and a network that keeps machines apart, %s',
  async (tag, foretold) => {
    await setLanguage(tag);
    for (const [shown, place] of [
      [<ClassLink key="page" />, '.class-only-here'],
      [<NoWay key="notes" />, '.class-only-here'],
    ] as const) {
      const told = draw(shown).querySelectorAll(place);
      expect(told).toHaveLength(1);
      for (const words of foretold) expect(told[0]?.textContent ?? '').toMatch(words);
    }
    const shown = draw(<Join wall={wall} strips={4} quarter={{ company: 'startup', seed: 77 }} />);
    expect(shown.querySelector('h1')?.textContent).not.toBe('');
    expect(shown.querySelector('.wall-way, .qr-code, .class-only-here')).toBeNull();
    for (const words of [/127\.0\.0\.1/, ...foretold]) expect(shown.textContent).not.toMatch(words);
    await setLanguage('nb');
  },
);

describe('the links to the two check rides', () => {
  const texts = (page: HTMLElement, selector: string) =>
    [...page.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
  const room = (address: string) => {
    const meta = document.createElement('meta');
    meta.name = 'room-address';
    meta.content = address;
    document.head.append(meta);
  };
  const at = (url: string) =>
    vi.stubGlobal('window', Object.assign(Object.create(window), { location: new URL(url) }));
  let before: typeof window;
  beforeEach(() => (before = window));
  afterEach(() => {
    vi.stubGlobal('window', before);
    document.head.replaceChildren();
  });

  it('have no QR code where they lead nowhere', () => {
    const page = draw(<RideLinks />);
    expect(texts(page, '.ride-link')).toEqual([
      'http://127.0.0.1:5713/?ride=before',
      'http://127.0.0.1:5713/?ride=after',
    ]);
    expect(page.querySelector('.qr-code')).toBeNull();
    expect(texts(page, '.class-only-here')).toEqual([
      'Lenkene virker bare på denne maskinen. Hva du kan gjøre, står ved klasselenken.',
    ]);
  });

  it('are the room’s, each with its QR code, also for a trainer who came as localhost by a short address', async () => {
    at('http://127.0.0.1:5713/4711');
    room('http://192.168.1.20:5713/');
    const links = ['before', 'after'].map((when) => `http://192.168.1.20:5713/?ride=${when}`);
    const page = draw(<RideLinks />);
    expect(texts(page, '.ride-link')).toEqual(links);
    expect(page.querySelector('.class-only-here')).toBeNull();
    await eventually(() => expect(page.querySelectorAll('.qr-code path')).toHaveLength(2));
    expect([...page.querySelectorAll('.qr-code svg')].map((one) => one.getAttribute('aria-label'))).toEqual(
      links.map((link) => `QR-kode for ${link}`),
    );
  });

  it('of a game opened from a file say how the ride is come by there', () => {
    at('file:///kurs/klarert.html');
    const page = draw(<RideLinks />);
    expect(texts(page, '.ride-link')[0]).toBe('file:///kurs/klarert.html?ride=before');
    expect(texts(page, '.class-only-here').join('')).toContain('Prøven tilbys der før første flytur');
    expect(page.querySelector('.qr-code')).toBeNull();
  });
});
