// The wall that the trainer's second window follows.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Deed, DemoState } from '../../classroom/index.ts';
import { type Link, openLink } from './link.ts';

/** The wall that this window follows, with its state; null while none is heard of. */
type Followed = { readonly wall: string; readonly state: DemoState } | null;

/** Follows the first wall of this demo that is heard of, until it is gone; what is done here is sent there. */
export function useFollowed(demo: string, strips: number): [Followed, (deed: Deed) => void] {
  const [followed, setFollowed] = useState<Followed>(null);
  const link = useRef<Link | null>(null);
  useEffect(() => {
    const opened = openLink(demo, strips, (said) => {
      if (said.kind === 'state')
        setFollowed((now) =>
          now === null || now.wall === said.wall ? { wall: said.wall, state: said.state } : now,
        );
      if (said.kind === 'gone') setFollowed((now) => (now?.wall === said.wall ? null : now));
    });
    link.current = opened;
    opened.say({ kind: 'hello' });
    return () => opened.close();
  }, [demo, strips]);
  const wall = followed?.wall;
  const perform = (deed: Deed) => {
    if (wall !== undefined) link.current?.say({ kind: 'deed', wall, deed });
  };
  return [followed, perform];
}
