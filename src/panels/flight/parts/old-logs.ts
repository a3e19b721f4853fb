// The logs of earlier strips that lie beside a call: which they are, whether they are unfolded, and their keys.

import { oldLog, oldLogsFor, type StripView } from '../../../flight/index.ts';
import type { Action } from '../../ports.ts';
import { useFlight } from './cabin.ts';
import { cardAction } from './card-actions.ts';
import { useDraft } from './draft.ts';

/** What marks one of them. */
export type OldMark = ReturnType<typeof oldLog>;

/** The key that unfolds them: the next letter after those of the marks. */
const LETTER = 'e';
/** Only so many have a digit. */
const MOST = 9;

/** What the earlier logs of a call are shown by, and what its keys do. */
export interface OldLogsOf {
  /** Of the strips whose logs lie there, the newest first; none where the flight does not remember. */
  readonly logs: readonly StripView[];
  readonly open: boolean;
  toggle(): void;
}

/** The logs that lie beside a call, and whether they are unfolded. */
export function useOldLogs(strip: StripView): OldLogsOf {
  const { memory, strips } = useFlight();
  const [open, setOpen] = useDraft(`old logs ${strip.id}`, false);
  const logs = memory ? oldLogsFor(strips, strip).slice(0, MOST) : [];
  return { logs, open: open && logs.length > 0, toggle: () => setOpen(!open) };
}

/** Their keys: a letter unfolds them, then a digit marks one. */
export function oldLogActions(
  { logs, open, toggle }: OldLogsOf,
  seat: 'cockpit' | 'tower',
  enabled: boolean,
  onMark: (mark: OldMark) => void,
): Action[] {
  if (logs.length === 0) return [];
  const digits = logs.map(({ id }, i) =>
    cardAction(seat, `old-${i + 1}`, 'flight:old.action.mark', String(i + 1), enabled, () =>
      onMark(oldLog(id)),
    ),
  );
  const unfold = cardAction(seat, 'old-logs', 'flight:old.action.open', LETTER, true, toggle);
  return open ? [unfold, ...digits] : [unfold];
}
