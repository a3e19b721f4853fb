// The tower's desk: the panel of the work that lies on it.

import { useMemo } from 'preact/hooks';
import type { StripView } from '../../../../flight/index.ts';
import { useCabin, useFlight } from '../../parts/cabin.ts';
import { AlarmPanel } from './AlarmPanel.tsx';
import { CausesPanel } from './CausesPanel.tsx';
import { ForecastPanel } from './ForecastPanel.tsx';
import { ReportPanel } from './ReportPanel.tsx';

export function TowerTaskPanel({ strip }: { readonly strip: StripView }) {
  const { game } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.towerTask(strip.id), [game, flight, strip.id]);
  switch (task.kind) {
    case 'causes':
      return <CausesPanel strip={strip} task={task} />;
    case 'report':
      return <ReportPanel strip={strip} task={task} />;
    case 'forecast':
      return <ForecastPanel strip={strip} task={task} />;
    case 'alarm':
      return <AlarmPanel strip={strip} task={task} />;
  }
}
