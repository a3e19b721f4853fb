// One strip in the bay: paper while it asks for something, an opaque line when it is done.
// Must not show what only one seat knows: strips are seen from both.

import { inOrder, isOpen, type StripView } from '../../../flight/index.ts';
import { formatFigure, personName, t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { type Costs, costOf } from '../parts/costs.ts';
import { KeyHint } from '../parts/KeyHint.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { awaitsKey } from '../parts/projector.ts';
import { headlineSeen } from '../parts/in-book.ts';
import { callsign, seatName } from '../../parts/say.ts';
import { awaitsSlip, claimStep, doneSign, isDone, isWaiting, nextStep } from '../parts/steps.ts';
import { useLaid } from './laid.ts';

/** Number of weeks from which a strip counts as old. Its age is then bold and marked, so not told by colour alone. */
const OLD = 2;

/** What waiting costs, or that it is being reckoned. */
export function WaitingCost({ strip, costs }: { readonly strip: StripView; readonly costs: Costs }) {
  const { week } = useFlight();
  const cost = costOf(costs.known.value, strip, week);
  if (!isWaiting(strip) || cost === null) return null;
  if (cost === undefined) return <span class="strip-cost">{t('flight:strip.costComing')}</span>;
  const text =
    cost > 0 ? t('flight:strip.cost', { cost: formatFigure(cost, 'money') }) : t('flight:strip.costLittle');
  return <span class="strip-cost">{text}</span>;
}

function age(strip: StripView, week: number): string {
  const weeks = week - strip.arrivedWeek;
  return weeks <= 0 ? t('flight:strip.new') : t('flight:strip.age', { count: weeks });
}

interface Props {
  readonly strip: StripView;
  readonly costs: Costs;
  /** It hangs under its slip, which says what it costs and what comes next. */
  readonly under?: boolean;
}

/** The digit that opens the strip. While a card lies open the digits may be its own. */
function OpeningKey({ strip }: Pick<Props, 'strip'>) {
  const { game } = useCabin();
  const { strips, week } = useFlight();
  const place = inOrder(strips.filter((one) => isOpen(one, week))).findIndex(({ id }) => id === strip.id);
  return game.open.value !== null || place < 0 ? null : <KeyHint action={`strip-${place + 1}`} />;
}

/** A button that opens the strip's card. */
export function PaperStrip({ strip, costs, under = false }: Props) {
  const { content, hand } = useCabin();
  const state = useFlight();
  const { open, lay } = useLaid('strip', strip.id);
  const waits = awaitsKey(hand.verdicts.value, strip.id);
  if (isDone(strip, state.week) && !waits) {
    return (
      <button
        type="button"
        class={open ? 'strip-line open' : 'strip-line'}
        aria-current={open ? 'true' : undefined}
        onClick={lay}
        data-strip={strip.id}
      >
        <Icon name={doneSign(strip)} />
        <span class="callsign">{callsign(strip)}</span>
        <span class="strip-line-step">{nextStep(strip, state.week)}</span>
      </button>
    );
  }
  const weeks = state.week - strip.arrivedWeek;
  const at = strip.stamps.at(-1)?.seat ?? null;
  // While a verdict waits for the trainer, all stamped strips look alike and show only the seat of the stamp.
  // Work from a survey is open without a stamp.
  const stamped = waits ? at : at === null ? null : (strip.job?.seat ?? null);
  // In the cockpit the slip itself says what its waiting costs.
  const slipTells =
    state.seat === 'cockpit' &&
    state.slips.some((slip) => slip.strip === strip.id && slip.state === 'hanging');
  const classes = [
    'strip',
    open ? 'open' : '',
    weeks >= OLD ? 'old' : '',
    strip.escalated === null ? '' : 'escalated',
    strip.storm ? 'storm' : '',
    under ? 'under' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
  return (
    <button
      type="button"
      class={classes}
      aria-current={open ? 'true' : undefined}
      onClick={lay}
      data-strip={strip.id}
    >
      <span class="strip-row">
        <span class="callsign">{callsign(strip)}</span>
        {stamped === null ? (
          <span class="strip-age">{age(strip, state.week)}</span>
        ) : (
          <span class={`ink-stamp ink-${stamped}`}>{seatName(stamped)}</span>
        )}
      </span>
      <span class="strip-headline">{headlineSeen(strip, state)}</span>
      {strip.called && !under ? (
        <span class="strip-caller">{personName(content.scenario(strip.scenario).caller)}</span>
      ) : null}
      {strip.early ? <span class="strip-early">{t('flight:strip.early')}</span> : null}
      {strip.escalated === null ? null : (
        <span class="strip-escalated">
          <Icon name="phone" />
          {t('flight:strip.escalated', { cost: formatFigure(strip.escalated.cost, 'money') })}
        </span>
      )}
      {waits || slipTells || under ? null : <WaitingCost strip={strip} costs={costs} />}
      {under ? null : (
        <span class="strip-next">
          <Icon name={awaitsSlip(strip) ? 'clock' : 'arrow'} />
          {waits ? t('flight:next.held') : (claimStep(strip, state) ?? nextStep(strip, state.week))}
          <OpeningKey strip={strip} />
        </span>
      )}
    </button>
  );
}
