// The message to the cockpit. Segment, finding and certainty follow from the desk; the player adds the advice, and says for whom it is.
// Must not choose anything: which advice, and which address, is the player's own answer.

import { useEffect, useMemo, useRef } from 'preact/hooks';
import {
  type Address,
  type AdviceId,
  certaintyOf,
  type JobView,
  type StripView,
} from '../../../flight/index.ts';
import { firstName, inSentences, t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { cardAction, useCardActions } from '../parts/card-actions.ts';
import { KeyHint } from '../parts/KeyHint.tsx';
import { Answers } from '../../parts/Answers.tsx';
import { Choices } from '../../parts/Choices.tsx';
import { Commit } from '../../parts/Commit.tsx';
import { useDraft } from '../parts/draft.ts';
import { Icon } from '../../parts/Icon.tsx';
import { adviceText } from '../../parts/say.ts';
import { elementsOf } from '../parts/message-elements.ts';

const ADDRESSES: readonly Address[] = ['cockpit', 'caller'];

/** The message as far as it goes, and the advice, which sends it; where it is addressed too, advice and address to choose, and «Send». */
export function MessageForm({ strip, job }: { readonly strip: StripView; readonly job: JobView }) {
  const { game, content, hand } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.towerTask(strip.id), [game, flight, strip.id]);
  const [advice, setAdvice] = useDraft<AdviceId | null>(`advice ${strip.id}`, null);
  const [to, setTo] = useDraft<Address | null>(`address ${strip.id}`, null);
  const certainty = certaintyOf(task, job);
  const message = { segment: strip.cell, certainty, advice } as const;
  const suspect = task.suspects[job.finding ?? 0]; // there is a finding, or nothing would be sent
  const advisedOn = { suspect, proved: job.proved === true };
  const elements = elementsOf(strip, message, suspect, advisedOn);
  const caller = firstName(content.scenario(strip.scenario).caller);
  const addressed = to === 'caller' ? caller : t('flight:seat.cockpit');
  const missing = advice === null ? 'advice' : task.addressed && to === null ? 'address' : null;
  const address = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is asked next is brought into sight, above the bar that sends.
    if (missing === 'address') address.current?.scrollIntoView({ block: 'nearest' });
  }, [missing]);
  const send = (said: AdviceId | null) => {
    if (said !== null && (to !== null || !task.addressed))
      hand.send({ kind: 'send-message', strip: strip.id, advice: said, to: task.addressed ? to : null });
  };
  const addresses = task.addressed ? ADDRESSES : [];
  const advices = task.adviceOrder;
  useCardActions([
    ...advices.map((id, i) =>
      cardAction('tower', `advice-${i + 1}`, 'flight:message.advice', String(i + 1), true, () => {
        if (task.addressed) setAdvice(id);
        else send(id);
      }),
    ),
    ...addresses.map((id, i) =>
      cardAction('tower', `address-${id}`, 'flight:message.to', String(advices.length + i + 1), true, () =>
        setTo(id),
      ),
    ),
    ...(task.addressed
      ? [cardAction('tower', 'send', 'flight:message.send', 'Enter', missing === null, () => send(advice))]
      : []),
  ]);
  const rows = advices.map((id, i) => ({
    value: id,
    hint: <KeyHint action={`advice-${i + 1}`} />,
    label: adviceText(strip, id, advisedOn),
  }));
  return (
    <div class="task">
      <p class="spoken">
        <Icon name="radio" />
        <span>
          {t('flight:message.spoken', {
            to: addressed,
            text: inSentences(elements.map(({ text }) => text ?? t('flight:message.gap'))),
          })}
        </span>
      </p>
      {task.addressed ? (
        <Choices<AdviceId>
          legend={t('flight:message.advice')}
          chosen={advice}
          onChoose={setAdvice}
          choices={rows}
        />
      ) : (
        <Answers<AdviceId> legend={t('flight:message.sendWith')} answers={rows} onAnswer={send} />
      )}
      {task.addressed ? (
        <div ref={address} class="to-whom">
          <Choices<Address>
            legend={t('flight:message.to')}
            layout="pair"
            chosen={to}
            onChoose={setTo}
            choices={[
              {
                value: 'cockpit',
                hint: <KeyHint action="address-cockpit" />,
                label: t('flight:address.to.cockpit'),
              },
              {
                value: 'caller',
                hint: <KeyHint action="address-caller" />,
                label: t('flight:address.to.caller', { caller }),
              },
            ]}
          />
        </div>
      ) : null}
      {task.addressed ? (
        <Commit>
          <button
            type="button"
            class="button wide commit"
            disabled={missing !== null}
            onClick={() => send(advice)}
          >
            {missing === null ? t('flight:message.send') : t(`flight:message.missing.${missing}`)}
            {missing === null ? (
              <>
                {' '}
                <KeyHint action="send" />
              </>
            ) : null}
          </button>
        </Commit>
      ) : null}
    </div>
  );
}
