// The tower's desk of suspects: look at the result, open cards, strike out suspects, and commit to what is left.
// Must not mark, sort or colour anything in a way that gives the finding away; nor may any of its parts.

import type { CausesTask, StripView } from '../../../../flight/index.ts';
import { recordTitle, suspectName, t } from '../../../../language/index.ts';
import { Commit } from '../../../parts/Commit.tsx';
import { useCabin, useFlight } from '../../parts/cabin.ts';
import { useDraft } from '../../parts/draft.ts';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { Cards } from './Cards.tsx';
import { cardText, seenAt } from '../../../parts/record/record-words.ts';
import { type Presses, actionsAt } from './desk-keys.ts';
import { useCardActions } from '../../parts/card-actions.ts';
import { standingOf } from './finding.ts';
import { Suspects } from './Suspects.tsx';
import { Symptom } from './Symptom.tsx';

/** What may be pressed at the desk, sent to the rule book and told to those who hear it. */
function usePresses(strip: StripView, finding: number | null, name: (suspect: number) => void): Presses {
  const { game, hand } = useCabin();
  const now = () => {
    const task = game.towerTask(strip.id);
    return task.kind === 'causes' ? task : null;
  };
  return {
    open(i) {
      if (!hand.send({ kind: 'open-card', strip: strip.id, card: i })) return;
      game.play('switch');
      const task = now();
      const card = task?.cards[i];
      if (task !== null && card?.face != null)
        game.announce(`${recordTitle(card.title, task.cell)}. ${cardText(card.face, seenAt(task))}`);
    },
    strike(i) {
      if (!hand.send({ kind: 'strike', strip: strip.id, suspect: i })) return;
      game.play('switch');
      const task = now();
      const suspect = task?.suspects[i];
      if (task === null || suspect === undefined) return;
      const said = task.struck.includes(i) ? 'flight:desk.struckSaid' : 'flight:desk.backSaid';
      game.announce(t(said, { suspect: suspectName(suspect, task.cell) }));
    },
    name,
    digOn: () => hand.send({ kind: 'dig-on', strip: strip.id }),
    commit() {
      if (finding !== null) hand.send({ kind: 'commit-finding', strip: strip.id, finding });
    },
  };
}

/** The strip's desk, and the button that commits. */
export function CausesPanel({ strip, task }: { readonly strip: StripView; readonly task: CausesTask }) {
  const [named, setNamed] = useDraft<number | null>(`likely ${strip.id} ${strip.leg}`, null);
  const standing = standingOf(task, named);
  const { certainty, finding } = standing;
  const presses = usePresses(strip, finding, setNamed);
  const seasoned = useFlight().strips.some(
    ({ id, storm, job, stamps }) =>
      id !== strip.id && !storm && job === null && stamps.some(({ seat }) => seat === 'tower'),
  );
  const opened = strip.job?.opened ?? [];
  useCardActions(actionsAt(task, standing, presses));
  return (
    <div class="task">
      <div class="desk">
        <div class="desk-grid">
          <Symptom task={task} />
          {certainty === 'likely' ? <h3 class="most-likely">{t('flight:desk.whichLikely')}</h3> : null}
          <Suspects task={task} standing={standing} onStrike={presses.strike} onName={presses.name} />
          <Cards
            task={task}
            opened={opened}
            seasoned={seasoned}
            looking={opened.length > (strip.job?.given ?? 0)}
            onOpen={presses.open}
          />
        </div>
      </div>
      <Commit>
        <div class="desk-end">
          <button
            type="button"
            class="button wide commit"
            disabled={finding === null}
            onClick={presses.commit}
          >
            {certainty === null
              ? t('flight:desk.strikeFirst')
              : finding === null
                ? t('flight:desk.nameFirst')
                : t(`flight:desk.report.${certainty}`)}
            {finding === null ? null : <KeyHint action="commit" />}
          </button>
          {task.mayDigOn ? (
            <button type="button" class="button quiet" onClick={presses.digOn}>
              {t('flight:desk.digOn')}
              <KeyHint action="dig-on" />
            </button>
          ) : null}
        </div>
      </Commit>
    </div>
  );
}
