// The first officer's read-back: the player confirms it, or corrects the element that is wrong.
// Must not show which element is wrong.

import { useMemo } from 'preact/hooks';
import type { JobView, Message, MessageElement, StripView } from '../../../flight/index.ts';
import { inSentences, t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { cardAction, useCardActions } from '../parts/card-actions.ts';
import { KeyHint } from '../parts/KeyHint.tsx';
import { Commit } from '../../parts/Commit.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Why } from '../../parts/Why.tsx';
import { elementsOf } from '../parts/message-elements.ts';

/** What was heard in one line: each element is a button that says «Negativt» to it. */
export function ReadBackPanel({ strip, job }: { readonly strip: StripView; readonly job: JobView }) {
  const { game, hand } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.towerTask(strip.id), [game, flight, strip.id]);
  const { readBack, message } = job;
  /** The elements as words, without those that were not sent. */
  const inWords = (said: Message) =>
    elementsOf(strip, said, task.suspects[said.finding], {
      suspect: task.suspects[message?.finding ?? said.finding],
      proved: job.proved === true,
    }).flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]));
  const heard = readBack === null ? [] : inWords(readBack.heard);
  const correct = (element: MessageElement) => {
    game.play('squelch');
    hand.send({ kind: 'correct-read-back', strip: strip.id, element });
  };
  const confirm = () => hand.send({ kind: 'confirm-read-back', strip: strip.id });
  useCardActions([
    ...heard.map(({ id }, i) =>
      cardAction('tower', `negative-${id}`, 'flight:readBack.negative', String(i + 1), true, () =>
        correct(id),
      ),
    ),
    cardAction('tower', 'confirm', 'flight:readBack.confirm', 'Enter', readBack !== null, confirm),
  ]);
  if (readBack === null) return null;
  return (
    <div class="task">
      <p class="task-lead">
        <Icon name="radio" /> {t('flight:readBack.lead')}
      </p>
      {readBack.corrections > 0 ? (
        <p class="note">{t('flight:readBack.corrected', { count: readBack.corrections })}</p>
      ) : null}
      <ul class="elements">
        {heard.map((element) => (
          <li key={element.id}>
            <button type="button" class="button" onClick={() => correct(element.id)}>
              <KeyHint action={`negative-${element.id}`} />
              <span class="element">{element.text}</span>
              <span class="unseen">{t(`flight:readBack.wrong.${element.id}`)}</span>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <Commit>
        <button type="button" class="button wide commit" onClick={confirm}>
          {t('flight:readBack.confirm')} <KeyHint action="confirm" />
        </button>
      </Commit>
      {message === null ? null : (
        <Why title={t('flight:readBack.showSent')}>
          <p>{inSentences(inWords(message).map((element) => element.text))}</p>
        </Why>
      )}
    </div>
  );
}
