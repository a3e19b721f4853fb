// A crisis: the director asks which of two matters waits, and then what that answer was worth.
// Must not hint at the better answer before it is given.

import { useState } from 'preact/hooks';
import type { Crisis, CrisisMatter } from '../../../flight/index.ts';
import { firstName, formatFigure, handWords, segmentName, t } from '../../../language/index.ts';
import { Choices } from '../../parts/Choices.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { findingText, headline, weekCostText } from '../../parts/say.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { useDigits } from '../parts/digits.tsx';
import { useHold } from '../parts/hold.ts';

/** The name of the one whom all others report to, where the segment belongs. */
function useBoss(cell: number): string {
  const { people, branch } = useCabin().content;
  return firstName(branch(cell).people.find((person) => people[person]?.boss === true) ?? '');
}

/** Who called about it, with what has been told of it and what is at stake: the same figures as on its desk. */
function Side({ matter }: { readonly matter: CrisisMatter }) {
  const { game, content } = useCabin();
  const strip = useFlight().strips.find(({ id }) => id === matter.strip);
  if (strip === undefined) return null;
  const { about, certainty, stake } = game.cockpitTask(matter.slip ?? matter.strip);
  const { caller } = content.scenario(strip.scenario);
  return (
    <>
      <span class="crisis-side">
        {t('flight:crisis.side', { who: firstName(caller), headline: headline(strip) })}
      </span>
      <span class="crisis-side">
        {t('flight:crisis.stake', {
          hand: handWords(certainty),
          finding: findingText(about, matter.cell),
          stake: formatFigure(stake, 'money'),
        })}
      </span>
    </>
  );
}

/** The question. It has to be answered: until then neither matter can be decided. */
export function CrisisDialog({ crisis }: { readonly crisis: Crisis }) {
  const { hand } = useCabin();
  const [chosen, choose] = useState<number | null>(null);
  const { matters } = crisis;
  const [first, second] = matters;
  const boss = useBoss(first.cell);
  const digits = useDigits(matters.length);
  const answer = () => {
    const waits = matters[chosen ?? -1];
    if (waits !== undefined) hand.send({ kind: 'let-wait', strip: waits.strip });
  };
  return (
    <Modal
      kind="question"
      name="crisis"
      title={t('flight:crisis.title', { boss })}
      focus="inside"
      onKey={(event) => {
        const number = digits.pressed(event);
        if (number !== null) choose(number);
        // On the button, Enter is the button's own.
        if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) answer();
      }}
    >
      <p>{t('flight:crisis.lead', { first: segmentName(first.cell), second: segmentName(second.cell) })}</p>
      <Choices<number>
        legend={t('flight:crisis.ask')}
        quiet
        chosen={chosen}
        onChoose={choose}
        choices={matters.map((matter, i) => ({
          value: i,
          hint: digits.hint(i),
          label: t('flight:crisis.waits', { segment: segmentName(matter.cell) }),
          detail: <Side matter={matter} />,
        }))}
      />
      <button type="button" class="button wide commit" disabled={chosen === null} onClick={answer}>
        {t('flight:crisis.answer', { boss })}
      </button>
    </Modal>
  );
}

/** What the answer was worth, by what had been told. */
export function CrisisAnswer({ crisis }: { readonly crisis: Crisis }) {
  const { content, hand } = useCabin();
  const { strips } = useFlight();
  const { matters, waits, judged } = crisis;
  useHold('director');
  const waiting = strips.find(({ id }) => id === matters[waits ?? 0].strip);
  const close = () => {
    hand.director.value = false;
  };
  if (judged === null || waits === null || waiting === undefined) return null;
  const [one, other] = matters.map(({ cell }) => segmentName(cell));
  const [oneCost, otherCost] = judged.costs.map(weekCostText);
  return (
    <Modal
      kind="question"
      name="crisis-answer"
      title={t(`flight:crisis.${judged.worth}`, { first: segmentName(matters[waits === 0 ? 1 : 0].cell) })}
      focus="inside"
      onClose={close}
    >
      <p>
        {t('flight:crisis.costs', {
          first: one ?? '',
          firstCost: oneCost ?? '',
          second: other ?? '',
          secondCost: otherCost ?? '',
        })}
      </p>
      <p>{t('flight:crisis.remembers', { who: firstName(content.scenario(waiting.scenario).caller) })}</p>
      <button type="button" class="button wide" onClick={close}>
        {t('flight:difference.goOn')}
      </button>
    </Modal>
  );
}
