// A slip on the yoke, with only the words that were heard: ask again, and decide.
// Must not show a chart, nor anything that was sent but not heard.

import { type SlipView, wentFirst } from '../../../flight/index.ts';
import { segmentName, t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { OutcomeCard } from '../verdict/OutcomeCard.tsx';
import { Card } from '../parts/Card.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Log } from '../parts/Log.tsx';
import { Why } from '../../parts/Why.tsx';
import { advisedOnBy, callsign, legWords } from '../../parts/say.ts';
import { RemedyTask } from '../desk/cockpit/RemedyTask.tsx';
import { ElementRows } from './ElementRows.tsx';
import { elementsOf } from '../parts/message-elements.ts';

/** The card of an open slip. */
export function SlipCard({ slip }: { readonly slip: SlipView }) {
  const { game, content, hand } = useCabin();
  const state = useFlight();
  const strip = state.strips.find((one) => one.id === slip.strip);
  if (strip === undefined) return null;
  // The slip keeps the words that were heard; what the tower's verdict has told of them stands beside.
  const untrue = (text: string | null) =>
    slip.untrue === null || text === null ? text : t(`flight:slip.untrue.${slip.untrue}`, { heard: text });
  // What was never said leaves no gap; what was not heard does.
  const rows = elementsOf(strip, slip.heard, slip.suspect, advisedOnBy(slip))
    .filter(({ text }) => text !== null)
    .map((row) => {
      if (row.id === slip.missing) return { ...row, text: null };
      return row.id === slip.untrue ? { ...row, text: untrue(row.text) } : row;
    });
  const leg = slip.leg ? legWords(strip, content, slip) : null;
  const log = strip.log.length === 0 ? null : <Log strip={strip} small />;
  const spent = !state.orders.cockpit;
  const before = wentFirst(state, slip.strip);
  // What is only chance asks for nothing, and without an order of the week nothing can be done: then the slip can only be left.
  const nothing = slip.suspect === 'normal';
  // Above a decision the slip is cut to two lines, so that the remedies stay in view.
  const deciding = !nothing && !spent;
  const leave = () => {
    const left = { kind: 'follow', slip: slip.id, answer: { choice: 'leave' } } as const;
    if (hand.send(left)) game.open.value = null;
  };
  if (slip.state === 'followed' || slip.state === 'left') return <OutcomeCard strip={strip} say />;
  return (
    <Card
      title={t('flight:slip.title', { callsign: callsign(strip) })}
      step={`${slip.id} ${slip.state} ${slip.asked}`}
      paper
    >
      {leg === null ? null : <p class="leg">{leg}</p>}
      <div class={deciding ? 'slip-words brief' : 'slip-words'}>
        <ElementRows rows={rows} brief={deciding} />
        {slip.missing === null ? null : <p class="aside">{t(`flight:slip.lost.${slip.missing}`)}</p>}
        {slip.asked ? <p class="aside">{t('flight:slip.asked')}</p> : null}
        {slip.state === 'hanging' && !slip.asked ? (
          <button
            type="button"
            class="button wide"
            onClick={() => hand.send({ kind: 'ask-again', slip: slip.id })}
          >
            <Icon name="radio" />
            {t('flight:slip.again')}
          </button>
        ) : null}
      </div>
      {spent && before === null ? <p class="note">{t('flight:stamp.spent.cockpit')}</p> : null}
      {before === null ? null : (
        <p class="note">{t('flight:crisis.onHold', { segment: segmentName(before) })}</p>
      )}
      {nothing ? (
        <p class="note">{t(slip.untrue === null ? 'flight:slip.normal' : 'flight:slip.normalUntrue')}</p>
      ) : null}
      {deciding ? (
        <RemedyTask key={slip.id} id={slip.id} strip={strip} slip={slip}>
          {/* The slip is the log's last line: the others were read when the call came. */}
          {log === null ? null : <Why title={t('flight:log.title')}>{log}</Why>}
        </RemedyTask>
      ) : before !== null ? null : (
        <button type="button" class="button wide" onClick={leave}>
          {t('flight:decision.doLeave')}
        </button>
      )}
      {deciding ? null : log}
    </Card>
  );
}
