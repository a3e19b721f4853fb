// A slip on the yoke, with only the words that were heard: ask again, follow it, or leave it.
// Must not show a chart, nor anything that was sent but not heard.

import { REMEDIES, type SlipView } from '../../../flight/index.ts';
import { formatFigure, segmentName, t, words } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { OutcomeCard } from '../verdict/OutcomeCard.tsx';
import { Card } from '../parts/Card.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Pressed } from '../parts/Pressed.tsx';
import { callsign, findingText, legWords } from '../../parts/say.ts';
import { RemedyTask } from '../desk/cockpit/RemedyTask.tsx';

interface Row {
  readonly id: 'segment' | 'finding' | 'certainty' | 'advice';
  /** null = this element was not heard or not sent. */
  readonly text: string | null;
  readonly lost: boolean;
}

/** The card of an open slip. */
export function SlipCard({ slip }: { readonly slip: SlipView }) {
  const { game, content, hand } = useCabin();
  const state = useFlight();
  const strip = state.strips.find((one) => one.id === slip.strip);
  if (strip === undefined) return null;
  const { certainty, advice, segment } = slip.heard;
  const rows: readonly Row[] = [
    { id: 'segment', text: segmentName(segment), lost: false },
    { id: 'finding', text: findingText(slip.figure, slip.unit, slip.value), lost: false },
    {
      id: 'certainty',
      text: slip.missing === 'certainty' || certainty === null ? null : t(`flight:certainty.${certainty}`),
      lost: slip.missing === 'certainty',
    },
    {
      id: 'advice',
      text:
        slip.missing === 'advice' || advice === null
          ? null
          : words(strip.scenario, `advice.${advice}`, strip.facts),
      lost: slip.missing === 'advice',
    },
  ];
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
  if (slip.state === 'followed') return <OutcomeCard strip={strip} say />;
  return (
    <Card
      title={t('flight:slip.title', { callsign: callsign(strip) })}
      step={`${slip.id} ${slip.state} ${slip.asked}`}
      paper
    >
      {leg === null ? null : <p class="leg">{leg}</p>}
      <div class={working ? 'slip-words brief' : 'slip-words'}>
        <dl class="slip-rows">
          {rows.map((row) => (
            <div key={row.id} class={row.text === null ? 'slip-row gap' : 'slip-row'}>
              <dt class={working && row.text !== null ? 'unseen' : undefined}>
                {t(`flight:element.${row.id}`)}
              </dt>
              <dd>
                {row.text ?? (
                  <>
                    <span class="blank" aria-hidden="true" />
                    {t('flight:slip.nothing')}
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
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
      <div class="two-buttons">
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
        <button
          type="button"
          class="button wide"
          onClick={() => {
            if (hand.send({ kind: 'leave', slip: slip.id })) close();
          }}
        >
          {t('flight:slip.leave')}
        </button>
      </div>
    </Card>
  );
}
