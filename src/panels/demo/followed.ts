// The wall that the trainer's second window follows.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Deed, DemoState } from '../../classroom/index.ts';
import { type Link, openLink } from './link.ts';

/** How often the wall is asked whether it is still there. It answers a question also while it is covered, where a clock of its own would sleep. */
const ASK_MS = 2000;
/** After so many questions without an answer it is told that the wall is silent. */
const PATIENCE = 3;

/** What this window hears of a wall. */
interface Followed {
  /** The wall's mark and its state; null while none is heard of. */
  readonly wall: { readonly mark: string; readonly state: DemoState } | null;
  /** True while the wall that was followed answers no more. */
  readonly silent: boolean;
}

const NOTHING: Followed = { wall: null, silent: false };

/**
 * Follows the first wall of this demo that is heard of, until it is gone, or until it is silent and another is heard; what is done here is
 * sent there.
 */
export function useFollowed(demo: string, strips: number): [Followed, (deed: Deed) => void] {
  const [followed, setFollowed] = useState<Followed>(NOTHING);
  const link = useRef<Link | null>(null);
  useEffect(() => {
    let known = NOTHING;
    let unanswered = 0;
    const know = (now: Followed) => {
      // An answer that says nothing new leaves a number alone that is just being typed.
      if (JSON.stringify(now) === JSON.stringify(known)) return;
      known = now;
      setFollowed(now);
    };
    const opened = openLink(demo, strips, (said) => {
      const ours = 'wall' in said && known.wall?.mark === said.wall;
      if (said.kind === 'state' && (ours || known.wall === null || known.silent)) {
        unanswered = 0;
        know({ wall: { mark: said.wall, state: said.state }, silent: false });
      }
      if (said.kind === 'gone' && ours) know(NOTHING);
    });
    link.current = opened;
    const ask = () => {
      if (unanswered >= PATIENCE && known.wall !== null) know({ ...known, silent: true });
      unanswered += 1;
      opened.say({ kind: 'hello' });
    };
    ask();
    const asks = window.setInterval(ask, ASK_MS);
    return () => {
      window.clearInterval(asks);
      opened.close();
    };
  }, [demo, strips]);
  const mark = followed.wall?.mark;
  const perform = (deed: Deed) => {
    if (mark !== undefined) link.current?.say({ kind: 'deed', wall: mark, deed });
  };
  return [followed, perform];
}
