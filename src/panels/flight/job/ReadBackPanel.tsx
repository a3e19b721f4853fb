// The first officer's read-back: the player confirms it, or corrects the element that is wrong.
// Must not show which element is wrong.

import { useMemo } from 'preact/hooks';
import {
  findingOf,
  type JobView,
  type Message,
  type MessageElement,
  type StripView,
  type TowerTask,
} from '../../../flight/index.ts';
import { inSentences, segmentName, t, words } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { Commit } from '../../parts/Commit.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Why } from '../../parts/Why.tsx';
import { findingText } from '../../parts/say.ts';

interface Element {
  readonly id: MessageElement;
  readonly text: string;
}

/** The elements of a message as words, without those that were not sent. */
function elementsOf(
  strip: StripView,
  task: TowerTask,
  message: Message,
  value: number | null,
): readonly Element[] {
  const finding = findingOf(task, message.finding);
  const elements: Element[] = [{ id: 'segment', text: segmentName(message.segment) }];
  if (finding !== null)
    elements.push({ id: 'finding', text: findingText(finding.figure, finding.unit, value ?? finding.value) });
  if (message.certainty !== null)
    elements.push({ id: 'certainty', text: t(`flight:certainty.${message.certainty}`) });
  if (message.advice !== null)
    elements.push({ id: 'advice', text: words(strip.scenario, `advice.${message.advice}`, strip.facts) });
  return elements;
}

/** What was heard, element by element, each with «Negativt». */
export function ReadBackPanel({ strip, job }: { readonly strip: StripView; readonly job: JobView }) {
  const { game, hand } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.towerTask(strip.id), [game, flight, strip.id]);
  const { readBack, message } = job;
  if (readBack === null) return null;
  const heard = elementsOf(strip, task, readBack.heard, readBack.heardValue);
  const correct = (element: MessageElement) => {
    game.play('squelch');
    hand.send({ kind: 'correct-read-back', strip: strip.id, element });
  };
  return (
    <div class="task">
      <p class="task-lead">{t('flight:readBack.lead')}</p>
      {readBack.corrections > 0 ? (
        <p class="note">{t('flight:readBack.corrected', { count: readBack.corrections })}</p>
      ) : null}
      <p class="officer">
        <Icon name="radio" />
        <span>
          {t('flight:readBack.officer', { text: inSentences(heard.map((element) => element.text)) })}
        </span>
      </p>
      <ul class="elements">
        {heard.map((element) => (
          <li key={element.id}>
            <span class="element">
              <span class="small-title">{t(`flight:element.${element.id}`)}</span>
              <span>{element.text}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('flight:readBack.negativeFor', { element: t(`flight:element.${element.id}`) })}
              onClick={() => correct(element.id)}
            >
              {t('flight:readBack.negative')}
            </button>
          </li>
        ))}
      </ul>
      <Commit>
        <button
          type="button"
          class="button wide commit"
          onClick={() => hand.send({ kind: 'confirm-read-back', strip: strip.id })}
        >
          {t('flight:readBack.confirm')}
        </button>
      </Commit>
      {message === null ? null : (
        <Why title={t('flight:readBack.showSent')}>
          <p>{inSentences(elementsOf(strip, task, message, null).map((element) => element.text))}</p>
        </Why>
      )}
    </div>
  );
}
