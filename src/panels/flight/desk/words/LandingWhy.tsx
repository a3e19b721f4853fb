// Why the expected landing changed with the turn of the week: a few bars, and a row for each sort of what is too small for one, which sum to the change.

import type { ComponentChildren } from 'preact';
import type { LandingBar, LandingView } from '../../../../flight/index.ts';
import { formatChange, formatFigure, segmentName, t } from '../../../../language/index.ts';
import { Why as Fold } from '../../../parts/Why.tsx';
import { symptomText } from '../../../parts/record/record-words.ts';
import { useCabin } from '../../parts/cabin.ts';
import { unfolds } from './News.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';

/** A change of so many points fills a half of the bars' room. */
const FULL = 10;

/** How the deals of a segment came out: «Nord: 2 salg». */
function luckName({ cell, of, count, points }: LandingBar & { kind: 'luck' }): string {
  const segment = segmentName(cell);
  if (of === 'enquiries' || of === 'load')
    return t(`flight:news.landing.luck.${of}.${points < 0 ? 'down' : 'up'}`, { segment });
  return t(`flight:news.landing.luck.${of}`, { segment, count });
}

function BarName({ bar }: { readonly bar: LandingBar }) {
  if (bar.kind === 'luck') return <>{luckName(bar)}</>;
  if (bar.kind !== 'matter') return <>{t(`flight:news.landing.${bar.kind}`)}</>;
  return (
    <>
      {segmentName(bar.cell)}: {symptomText(bar.symptom)}
    </>
  );
}

/** A bar to the right where it lifts the landing, to the left where it lowers it. */
function Bar({ points }: { readonly points: number }) {
  const size = `${Math.min(50, (Math.abs(points) / FULL) * 50)}%`;
  const edge = points < 0 ? { right: '50%' } : { left: '50%' };
  return (
    <span class="why-bar" aria-hidden="true">
      <span class={points < 0 ? 'why-part down' : 'why-part up'} style={{ width: size, ...edge }} />
    </span>
  );
}

function LandingRow({ name, points }: { readonly name: ComponentChildren; readonly points: number }) {
  return (
    <li>
      <span class="why-name">{name}</span>
      <Bar points={points} />
      <span class="why-points">{formatChange(points)}</span>
    </li>
  );
}

/**
 * What is expected now and by how much that has changed, in one line, which says so where that was mostly the cockpit's doing; the rest of why is
 * folded below it. While little has changed, the instrument says so.
 */
export function LandingWhy({ landing }: { readonly landing: LandingView }) {
  const { game, hand } = useCabin();
  const { change, why } = landing;
  if (why === null) return null;
  const percent = formatFigure(landing.percent / 100, 'share');
  return (
    <div class="landing-why">
      <Fold
        title={t(why.byMeasures ? 'flight:news.landing.byMeasures' : 'flight:news.landing.title', {
          percent,
          change: formatChange(change),
        })}
        open={game.weekUnfolded.value}
        // Where the news above unfolds by the same key, that stands there.
        hint={unfolds(hand.news.value) ? undefined : <KeyHint action="week-why" />}
      >
        <ul>
          {why.bars.map((bar, i) => (
            <LandingRow key={i} name={<BarName bar={bar} />} points={bar.points} />
          ))}
          {(['luck', 'matter'] as const).map((kind) =>
            why.small[kind] === 0 ? null : (
              <LandingRow key={kind} name={t(`flight:news.landing.small.${kind}`)} points={why.small[kind]} />
            ),
          )}
          {why.other === 0 ? null : <LandingRow name={t('flight:news.landing.other')} points={why.other} />}
        </ul>
      </Fold>
    </div>
  );
}
