// The demo that runs on this wall: its state, which outlives a reload, its seconds, and the second window that may drive it.

import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { canMove, type Deed, type DemoState, demoStateFrom, newDemo, played } from '../../classroom/index.ts';
import { tabStorage } from '../trainer/tab-storage.ts';
import { type Link, openLink } from './link.ts';
import type { ShownStrip } from '../parts/shown.ts';

export interface Wall {
  readonly state: ReadonlySignal<DemoState>;
  perform(deed: Deed): void;
  /** True where there is a step in that direction. */
  canMove(by: 1 | -1): boolean;
}

/** Where the state stands in the tab's own storage: nothing of a room is kept longer than its tab. */
const PLACE = 'demo';

interface Kept {
  readonly demo: string;
  readonly wall: string;
  readonly state: DemoState;
}

/** What the tab has of this demo; a new one where it has another's, or nothing whole. */
function keptOf(demo: string, strips: number): Kept {
  try {
    const found = JSON.parse(tabStorage()?.getItem(PLACE) ?? 'null') as Partial<Kept> | null; // nothing is kept yet
    const state = found?.demo === demo ? demoStateFrom(found.state, strips) : null;
    if (typeof found?.wall === 'string' && state !== null) return { demo, wall: found.wall, state };
  } catch {
    // Not ours to read: a new demo.
  }
  const [mark = 0] = crypto.getRandomValues(new Uint32Array(1));
  return { demo, wall: mark.toString(36), state: newDemo(strips) };
}

function keep(kept: Kept): void {
  try {
    tabStorage()?.setItem(PLACE, JSON.stringify(kept));
  } catch {
    // No room: a reload then begins anew.
  }
}

type Shape = readonly { readonly crew: boolean }[];

function createWall(demo: string, shape: Shape): Wall & { open(): () => void } {
  const { wall, state: before } = keptOf(demo, shape.length);
  const state = signal(before);
  let link: Link | null = null;
  const tell = () => link?.say({ kind: 'state', wall, state: state.peek() });
  const perform = (deed: Deed) => {
    const next = played(state.peek(), deed, shape);
    if (next === state.peek()) return;
    state.value = next;
    keep({ demo, wall, state: next });
    tell();
  };
  return {
    state,
    perform,
    canMove: (by) => canMove(state.value, shape, by),
    open() {
      link = openLink(demo, shape.length, (said) => {
        if (said.kind === 'hello') tell();
        if (said.kind === 'deed' && said.wall === wall) perform(said.deed);
      });
      tell();
      const seconds = window.setInterval(() => perform({ kind: 'second' }), 1000);
      const gone = () => link?.say({ kind: 'gone', wall });
      window.addEventListener('pagehide', gone);
      return () => {
        gone();
        window.removeEventListener('pagehide', gone);
        window.clearInterval(seconds);
        link?.close();
        link = null;
      };
    },
  };
}

/** What the steps of these strips depend on. */
export function shapeOf(strips: readonly ShownStrip[]): Shape {
  return strips.map(({ crew }) => ({ crew: crew !== null }));
}

/** The wall of a demo, for as long as it is shown. @param demo which one: the company and the quarter */
export function useWall(demo: string, strips: readonly ShownStrip[]): Wall {
  const crews = shapeOf(strips)
    .map(({ crew }) => (crew ? 'c' : '-'))
    .join('');
  const wall = useMemo(
    () =>
      createWall(
        demo,
        Array.from(crews, (crew) => ({ crew: crew === 'c' })),
      ),
    [demo, crews],
  );
  useEffect(() => wall.open(), [wall]);
  return wall;
}
