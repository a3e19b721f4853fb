// The tower's work where its controller has a printed book and no screen: cards and strikes lie on a table that no rule sees, and the message is
// said. What the pilot has keyed of it, once the controller has heard it read back and found it right, is the finding and the message in one.

import { isTrue } from '../desks/tower.ts';
import { keyedOf } from '../state/crew.ts';
import { towerJob } from './desk.ts';
import { receive } from './tower.ts';
import { type Turn, require } from './turn.ts';

/**
 * The controller says that the read-back is right, and the message has come through as it was keyed. Whoever says «measured» is believed: the
 * cards that the tower may look at can show every true cause.
 */
export function confirmByBook(turn: Turn, id: string): void {
  const { strip } = towerJob(turn, id, 'finding');
  const { crew, week } = turn.state;
  const heard = crew === undefined ? null : keyedOf(crew, id, week);
  require(heard !== null, 'no-such-job');
  const { finding, certainty: told } = heard;
  const right = isTrue(turn.state, strip, finding);
  turn.emit({ kind: 'finding-committed', strip: id, finding, right, told });
  if (right) turn.score('finding-right', id);
  turn.emit({
    kind: 'message-sent',
    strip: id,
    message: heard,
    to: null,
    readBack: { heard, faulty: null, corrections: 0 },
  });
  receive(turn, turn.strip(id));
}
