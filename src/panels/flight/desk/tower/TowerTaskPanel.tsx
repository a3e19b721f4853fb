// The tower's task: look at data of the running model, and commit to one finding.
// Must not mark, sort or colour anything in a way that gives the finding away; nor may any of the tasks it shows.

import { useMemo } from 'preact/hooks';
import type { StripView, TowerTask } from '../../../../flight/index.ts';
import { t } from '../../../../language/index.ts';
import { useCabin, useFlight } from '../../parts/cabin.ts';
import { Commit } from '../../../parts/Commit.tsx';
import { useDraft } from '../../parts/draft.ts';
import { ChannelTask } from './ChannelTask.tsx';
import { DocumentsTask } from './DocumentsTask.tsx';
import { FunnelTask } from './FunnelTask.tsx';
import { KpiTask } from './KpiTask.tsx';
import { SignalTask } from './SignalTask.tsx';
import type { TowerTaskProps } from './task-props.ts';
import { TrendTask } from './TrendTask.tsx';

/** The data of a task, drawn by the component of its kind. */
function Data({ task, ...choice }: TowerTaskProps<TowerTask['kind']>) {
  switch (task.kind) {
    case 'funnel':
      return <FunnelTask task={task} {...choice} />;
    case 'trend':
      return <TrendTask task={task} {...choice} />;
    case 'channel':
      return <ChannelTask task={task} {...choice} />;
    case 'kpi':
      return <KpiTask task={task} {...choice} />;
    case 'signal':
      return <SignalTask task={task} {...choice} />;
    case 'documents':
      return <DocumentsTask task={task} {...choice} />;
  }
}

/** The strip's task, and the button that commits. */
export function TowerTaskPanel({ strip }: { readonly strip: StripView }) {
  const { game, hand } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.towerTask(strip.id), [game, flight, strip.id]);
  const [chosen, choose] = useDraft<number | null>(`finding ${strip.id} ${strip.leg}`, null);
  return (
    <div class="task">
      <p class="task-lead">{t(`flight:tower.lead.${task.kind}`)}</p>
      <Data task={task} chosen={chosen} onChoose={choose} />
      <Commit>
        <button
          type="button"
          class="button wide commit"
          disabled={chosen === null}
          onClick={() =>
            chosen !== null && hand.send({ kind: 'commit-finding', strip: strip.id, finding: chosen })
          }
        >
          {t(chosen === null ? 'flight:tower.chooseFirst' : 'flight:tower.commit')}
        </button>
      </Commit>
    </div>
  );
}
