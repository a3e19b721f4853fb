// The class code of a flight: for a trainer who brings a room's answers together. Only quarters that everybody in a class flies alike have one.

import { useState } from 'preact/hooks';
import { answersOf, classQuarter, codeOf, isForAll, knownBy, randomOf } from '../../classroom/index.ts';
import type { Content } from '../../content/index.ts';
import { canReplay, type Debrief } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { CodeToHand } from '../parts/CodeToHand.tsx';
import { Section } from '../parts/Page.tsx';
import type { Game } from '../ports.ts';

/** The class code of a flight; null where its quarter is the player's own, or the game has changed since. Takes some tenths of a second. */
export function classCodeOf(debrief: Debrief, startedAt: string, content: Content): string | null {
  const { setup, entries } = debrief;
  if (!isForAll(setup) || !canReplay(setup, content)) return null;
  const quarter = classQuarter(setup, content);
  const strips = entries.map(({ strip }) => strip);
  return codeOf(answersOf(strips, quarter), quarter, randomOf(knownBy(setup, strips, startedAt)));
}

interface Props {
  readonly game: Game;
  readonly debrief: Debrief;
  readonly content: Content;
}

/** True where a flight may have a code. */
export function mayHaveCode(debrief: Debrief, content: Content): boolean {
  return isForAll(debrief.setup) && canReplay(debrief.setup, content);
}

/** The section with the code, worked out when it is asked for. */
export function ClassCode({ game, debrief, content }: Props) {
  const [code, setCode] = useState<string | null>(null);
  const startedAt = game.session.value?.startedAt ?? ''; // a recorded debrief has no session
  if (!mayHaveCode(debrief, content)) return null;
  const show = () => {
    const made = classCodeOf(debrief, startedAt, content);
    setCode(made);
    if (made !== null) game.announce(t('debrief:code.said', { code: Array.from(made).join(' ') }));
  };
  return (
    <Section
      title={t('debrief:code.title')}
      lead={t(debrief.setup.crew === undefined ? 'debrief:code.lead' : 'debrief:code.leadTwo')}
      id="code"
    >
      {code === null ? (
        <button type="button" class="button no-print" onClick={show}>
          {t('debrief:code.show')}
        </button>
      ) : (
        <CodeToHand game={game} code={code} />
      )}
    </Section>
  );
}
