// A slip on the yoke, with only the words that were heard: ask again, follow it, or leave it.
// Must not show a chart, nor anything that was sent but not heard.

import { REMEDIES, type SlipView } from '../../../flight/index.ts';
import { formatFigure, t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { OutcomeCard } from '../verdict/OutcomeCard.tsx';
import { Card } from '../parts/Card.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Log } from '../parts/Log.tsx';
import { Pressed } from '../parts/Pressed.tsx';
import { callsign, legWords } from '../../parts/say.ts';
import { RemedyTask } from '../desk/cockpit/RemedyTask.tsx';
import { ElementRows } from './ElementRows.tsx';
import { elementsOf } from './message-elements.ts';

/** The card of an open slip. */
export function SlipCard({ slip }: { readonly slip: SlipView }) {
  const { game, content, hand } = useCabin();
  const state = useFlight();
  const strip = state.strips.find((one) => one.id === slip.strip);
  if (strip === undefined) return null;
  const rows = elementsOf(strip, slip.heard, slip.suspect).map((row) =>
    row.id === slip.missing ? { ...row, text: null } : row,
  );
  // What is only chance asks for nothing: the answer is to leave it.
  const nothing = slip.suspect === 'normal';
  const withTask = slip.leg && content.full(strip.scenario).cockpit !== null;
  const leg = slip.leg ? legWords(strip) : null;
  const spent = !state.orders.cockpit;
  // Above work of its own the slip is cut to two lines, so that the work stays in view.
  const working = withTask && !spent;
  const close = () => {
    game.open.value = null;
  };
  const owner = `follow ${slip.id}`;
  const follow = () => {
    const command = { kind: 'follow', slip: slip.id, answer: null } as const;
    if (game.settings.value.pace === 'relaxed') hand.press(owner, command);
    else hand.send(command);
  };
  const leave = (
    <button
      type="button"
      class="button wide"
      onClick={() => {
        if (hand.send({ kind: 'leave', slip: slip.id })) close();
      }}
    >
      {t('flight:slip.leave')}
    </button>
  );
  if (slip.state === 'followed') return <OutcomeCard strip={strip} say />;
  return (
    <Card
      title={t('flight:slip.title', { callsign: callsign(strip) })}
      step={`${slip.id} ${slip.state} ${slip.asked}`}
      paper
    >
      {leg === null ? null : <p class="leg">{leg}</p>}
      <div class={working ? 'slip-words brief' : 'slip-words'}>
        <ElementRows rows={rows} brief={working} />
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
      {spent ? <p class="note">{t('flight:stamp.spent.cockpit')}</p> : null}
      {working ? <RemedyTask key={slip.id} id={slip.id} strip={strip} slip={slip} /> : null}
      {nothing ? <p class="note">{t('flight:slip.normal')}</p> : null}
      <div class="two-buttons">
        {nothing ? leave : null}
        {withTask ? null : hand.pressed.value?.owner === owner ? (
          <Pressed />
        ) : (
          <button type="button" class="button wide" disabled={spent} onClick={follow}>
            <span>{t('flight:slip.follow')}</span>
            <span class="aside">
              {t('flight:slip.followCosts', { cost: formatFigure(REMEDIES.root.cost, 'money') })}
            </span>
          </button>
        )}
        {nothing ? null : leave}
      </div>
      <Log strip={strip} small />
    </Card>
  );
}
