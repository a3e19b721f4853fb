// The bay on the left: the news, the strips of both seats, the slips on the yoke, and the button to the next week.

import { useEffect, useRef } from 'preact/hooks';
import { inOrder, type LandingView, type SlipView, type StripView } from '../../../flight/index.ts';
import { formatFigure, segmentName, t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import type { Costs } from '../parts/costs.ts';
import { Door } from '../bar/Door.tsx';
import { LandingWhy } from '../later/door.tsx';
import { PaperStrip, WaitingCost } from './PaperStrip.tsx';
import { useDeciding } from '../parts/deciding.ts';
import { Icon } from '../../parts/Icon.tsx';
import { KeyHint } from '../parts/KeyHint.tsx';
import { awaitsKey } from '../parts/projector.ts';
import { findingText } from '../../parts/say.ts';
import { awaitsSlip, isDone } from '../parts/steps.ts';
import { useStripMotion } from './strip-motion.ts';
import { useLaid } from './laid.ts';
import { turnWord } from '../parts/turn-word.ts';
import { WeekNews } from './WeekNews.tsx';

interface SlipProps {
  readonly slip: SlipView;
  readonly strip: StripView | undefined;
  readonly costs: Costs;
}

function SlipItem({ slip, strip, costs }: SlipProps) {
  const { open, lay } = useLaid('slip', slip.id);
  return (
    <button
      type="button"
      class={open ? 'strip slip open' : 'strip slip'}
      aria-current={open ? 'true' : undefined}
      onClick={lay}
      data-slip={slip.id}
    >
      <span class="strip-row">
        <span class="callsign">{segmentName(slip.heard.segment)}</span>
        <span class="strip-age">{t('flight:slip.tag')}</span>
      </span>
      <span class="strip-headline">{findingText(slip.suspect, slip.cell)}</span>
      {strip === undefined ? null : <WaitingCost strip={strip} costs={costs} />}
      <span class="strip-next">
        <Icon name="clock" />
        {t('flight:next.slip')}
      </span>
    </button>
  );
}

/** What the landing is expected to be. Of the first week only why it is above a plan that looks too low for it; later why it changed. */
function Landing({ landing, week }: { readonly landing: LandingView; readonly week: number }) {
  if (week > 1) return <LandingWhy landing={landing} />;
  if (!landing.beforeTrouble) return null;
  const percent = formatFigure(landing.percent / 100, 'share');
  return <p class="landing-why">{t('flight:bay.firstLanding', { percent })}</p>;
}

function NextWeek() {
  const { game, hand } = useCabin();
  const state = useFlight();
  const action = game.actions.value.find((one) => one.id === 'next-week');
  const turn = () => (action === undefined ? void hand.send({ kind: 'turn-week' }) : action.perform());
  return (
    <button type="button" class="button wide next-week" disabled={action?.enabled === false} onClick={turn}>
      {turnWord(state)}
      <KeyHint action="next-week" />
    </button>
  );
}

/** Strips that ask for something, those of callers who have rung again before the others, oldest first; below them those that are done, as lines. */
export function StripBay({ costs }: { readonly costs: Costs }) {
  const { game, hand } = useCabin();
  const state = useFlight();
  const deciding = useDeciding();
  const scroll = useRef<HTMLDivElement>(null);
  useStripMotion(game, scroll);
  const unfolded = game.weekUnfolded.value;
  useEffect(() => {
    // What a key unfolds below the strips is brought into sight.
    if (unfolded) scroll.current?.querySelector('.news, .landing-why')?.scrollIntoView({ block: 'start' });
  }, [unfolded]);
  const done = state.strips
    .filter((strip) => isDone(strip, state.week) && !awaitsKey(hand.verdicts.value, strip.id))
    .toReversed();
  const waiting = inOrder(state.strips.filter((strip) => !done.includes(strip)));
  const slips = (
    state.seat === 'cockpit'
      ? state.slips.filter((slip) => slip.state === 'hanging' || slip.state === 'working')
      : []
  ).map((slip) => ({ slip, strip: state.strips.find(({ id }) => id === slip.strip) }));
  // A strip that waits for its slip alone is the same matter.
  const under = waiting.filter((strip) => awaitsSlip(strip) && slips.some((slip) => slip.strip === strip));
  const apart = waiting.filter((strip) => !under.includes(strip));
  const rungAgain = (of: (typeof slips)[number]) => Number(of.strip?.escalated != null);
  const refusal = state.cockpit?.trimRefusal;
  // Without fuel the levers can still be looked at.
  const trims = refusal === null || refusal === 'no-fuel';
  const friday = state.friday !== null && state.friday.chosen === null && hand.fridayLater.value;
  const officer = state.officer !== null && state.officer.chosen === null && hand.officerLater.value;
  return (
    <section class="bay" aria-labelledby="bay-title">
      <div class="bay-scroll" ref={scroll}>
        <div class="bay-panel">
          <h2 id="bay-title" class="small-title">
            {t('flight:bay.title')}
          </h2>
          {waiting.length + slips.length === 0 ? <p>{t('flight:bay.empty')}</p> : null}
          <ul class="bay-list">
            {slips
              .toSorted((a, b) => rungAgain(b) - rungAgain(a))
              .map(({ slip, strip }) => (
                <li key={slip.id} class="matter">
                  <SlipItem slip={slip} strip={strip} costs={costs} />
                  {strip !== undefined && under.includes(strip) ? (
                    <PaperStrip strip={strip} costs={costs} under />
                  ) : null}
                </li>
              ))}
            {apart.map((strip) => (
              <li key={strip.id}>
                <PaperStrip strip={strip} costs={costs} />
              </li>
            ))}
          </ul>
        </div>
        <WeekNews />
        {state.cockpit === null ? null : <Landing landing={state.cockpit.landing} week={state.week} />}
        {done.length === 0 ? null : (
          <ul class="bay-list bay-done" aria-label={t('flight:bay.done')}>
            {done.map((strip) => (
              <li key={strip.id}>
                <PaperStrip strip={strip} costs={costs} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="bay-foot">
        {friday ? (
          <button type="button" class="button wide" onClick={() => (hand.fridayLater.value = false)}>
            {t('flight:friday.open')}
          </button>
        ) : null}
        {officer ? (
          <button type="button" class="button wide" onClick={() => (hand.officerLater.value = false)}>
            {t('flight:officer.open')}
          </button>
        ) : null}
        {trims ? (
          <button
            type="button"
            class="button wide"
            onClick={() => (game.open.value = { kind: 'levers', taken: null })}
          >
            {t('flight:bay.levers')}
            <KeyHint action="levers" />
          </button>
        ) : null}
        <NextWeek />
      </div>
      {state.seat === 'tower' || deciding ? <Door place="column" /> : null}
    </section>
  );
}
