// The verdict on work, in a sentence of at most 25 words: right or not, what it gives or costs, where to see it.
// After it follows what the tower's cards said, or what each choice of the cockpit comes to.

import { useEffect } from 'preact/hooks';
import type { StripView } from '../../../flight/index.ts';
import { useCabin } from '../parts/cabin.ts';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { DecisionTold } from './DecisionTold.tsx';
import { DeskTold } from './DeskTold.tsx';
import { type Tone, toneOf, verdictSentence } from './task-verdict-words.ts';

const SIGN: Readonly<Record<Tone, IconName>> = {
  right: 'check',
  defensible: 'flag',
  wrong: 'close',
  dear: 'less',
};

/** The verdict on the last piece of work; nothing where there is none. `say` also reads it aloud, once. */
export function TaskVerdict({ strip, say }: { readonly strip: StripView; readonly say?: boolean }) {
  const { game, content } = useCabin();
  const verdict = strip.work;
  const sentence = verdict === null ? null : verdictSentence(verdict, strip, content);
  useEffect(() => {
    if (say === true && sentence !== null) game.announce(sentence);
  }, [game, say, sentence]);
  if (verdict === null) return null;
  const tone = toneOf(verdict);
  return (
    <>
      <p class={`task-verdict verdict-${tone}`}>
        <Icon name={SIGN[tone]} />
        <span>{sentence}</span>
      </p>
      {'judged' in verdict ? <DecisionTold judged={verdict.judged} strip={strip} /> : null}
      {'desk' in verdict ? <DeskTold strip={strip} work={verdict} /> : null}
    </>
  );
}
