// A short strip has nothing to mark, so one press stamps it: a press that was meant for what lay there before must not.

import { useEffect, useState } from 'preact/hooks';
import { useCabin } from './cabin.ts';

/** Of the time in which a stamp can be undone, which is less in fast tests: about the second in which nobody has read a line. */
const SHARE = 2 / 3;

/** True for the first moment in which a card lies there. */
export function useJustCome(): boolean {
  const { game } = useCabin();
  const [come, setCome] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setCome(false), game.answerDelay * SHARE);
    return () => clearTimeout(timer);
  }, [game]);
  return come;
}
