// The pilot keys what was heard of the tower's message, and reads it back from here. This, and nothing else, is what the cockpit will know.
// Must not show what the tower has found.

import { useMemo } from 'preact/hooks';
import {
  type AdviceId,
  type Certainty,
  keyedOf,
  type Message,
  type StripView,
  type Suspect,
} from '../../../flight/index.ts';
import { segmentName, t } from '../../../language/index.ts';
import { type Choice, Choices } from '../../parts/Choices.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Why } from '../../parts/Why.tsx';
import { type AdvisedOn, adviceText, findingText } from '../../parts/say.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { useDraft } from '../parts/draft.ts';
import { elementsOf } from '../parts/message-elements.ts';
import { Elements } from './Elements.tsx';

/** A message of which something may not have been keyed yet. */
type Keyed = { readonly [Element in keyof Message]: Message[Element] | null };

const NOTHING: Keyed = { segment: null, finding: null, certainty: null, advice: null };
const CERTAINTIES: readonly Certainty[] = ['measured', 'likely'];

function isWhole(keyed: Keyed): keyed is Message & { readonly advice: AdviceId } {
  return Object.values(keyed).every((element) => element !== null);
}

/** What the advice is said to be about: as the controller says it, and a book names no suspect. */
function onHeard(withBook: boolean, suspect: Suspect | undefined): AdvisedOn {
  return { suspect: withBook && suspect !== 'normal' ? undefined : suspect, proved: false };
}

/** The four elements to choose, and the button that reads them back. */
function Form({ strip, onKeyed }: { readonly strip: StripView; onKeyed(heard: Message): void }) {
  const { game } = useCabin();
  const flight = useFlight();
  // At one screen a message may take more than a week.
  const [keyed, setKeyed] = useDraft<Keyed>(
    flight.withBook ? `heard ${strip.id}` : `heard ${strip.id} ${flight.week}`,
    NOTHING,
  );
  const { suspects, adviceOrder } = useMemo(() => game.towerTask(strip.id), [game, flight, strip.id]);
  const set = (change: Partial<Keyed>) => setKeyed({ ...keyed, ...change });
  const segments = Array.from({ length: flight.cells }, (_, value) => ({ value, label: segmentName(value) }));
  const findings: readonly Choice<number>[] = suspects.map((suspect, value) => ({
    value,
    label: findingText(suspect, strip.cell),
  }));
  const whole = isWhole(keyed);
  return (
    <>
      <p>{t('crew:hear.lead')}</p>
      <Choices<number>
        legend={t('flight:element.segment')}
        layout="grid"
        chosen={keyed.segment}
        onChoose={(segment) => set({ segment })}
        choices={segments}
      />
      <Choices<number>
        legend={t('flight:element.finding')}
        chosen={keyed.finding}
        onChoose={(finding) => set({ finding })}
        choices={findings}
      />
      <Choices<Certainty>
        legend={t('flight:element.certainty')}
        layout="grid"
        chosen={keyed.certainty}
        onChoose={(certainty) => set({ certainty })}
        choices={CERTAINTIES.map((value) => ({ value, label: t(`flight:certainty.${value}`) }))}
      />
      <Choices<AdviceId>
        legend={t('flight:element.advice')}
        chosen={keyed.advice}
        onChoose={(advice) => set({ advice })}
        choices={adviceOrder.map((value) => ({
          value,
          label: adviceText(
            strip,
            value,
            onHeard(flight.withBook, keyed.finding === null ? undefined : suspects[keyed.finding]),
          ),
        }))}
      />
      <button
        type="button"
        class="button wide commit"
        disabled={!whole}
        onClick={() => whole && onKeyed(keyed)}
      >
        {t(whole ? 'crew:hear.commit' : 'crew:hear.missing')}
      </button>
    </>
  );
}

/** What was keyed, to be read back aloud. At one screen the tower's answer is keyed too. */
function ReadBack({ strip, heard, onChange }: { strip: StripView; heard: Message; onChange(): void }) {
  const { game, hand } = useCabin();
  const { withBook } = useFlight();
  const { suspects } = useMemo(() => game.towerTask(strip.id), [game, strip.id]);
  const suspect = suspects[heard.finding];
  return (
    <>
      <p class="task-lead">
        <Icon name="radio" /> {t('crew:hear.readBack')}
      </p>
      <Elements rows={elementsOf(strip, heard, suspect, onHeard(withBook, suspect))} />
      <p>{t(withBook ? 'crew:book.right' : 'crew:hear.right')}</p>
      <div class="two-buttons">
        {withBook ? (
          <button
            type="button"
            class="button wide commit"
            onClick={() => hand.send({ kind: 'confirm-read-back', strip: strip.id, by: 'tower' })}
          >
            {t('crew:book.confirm')}
          </button>
        ) : null}
        <button type="button" class="button wide" onClick={onChange}>
          {t('crew:hear.change')}
        </button>
      </div>
    </>
  );
}

/** Closed until a message comes where it would lie over the call. */
export function HeardForm({ strip }: { readonly strip: StripView }) {
  const { game, hand } = useCabin();
  const { crew, week, withBook } = useFlight();
  const [changing, setChanging] = useDraft(`heard again ${strip.id} ${week}`, false);
  const heard = crew === null ? null : keyedOf(crew, strip.id, week);
  const hear = (message: Message) => {
    if (!hand.send({ kind: 'hear', strip: strip.id, heard: message })) return;
    game.play('squelch');
    setChanging(false);
  };
  const form = <Form strip={strip} onKeyed={hear} />;
  return (
    <div class="task heard">
      {changing || (heard === null && withBook) ? (
        form
      ) : heard === null ? (
        <Why title={t('crew:hear.open')}>{form}</Why>
      ) : (
        <ReadBack strip={strip} heard={heard} onChange={() => setChanging(true)} />
      )}
    </div>
  );
}
