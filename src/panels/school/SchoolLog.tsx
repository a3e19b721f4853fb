// The log of a case: the line that it has from the beginning, and those that are written at last.

import type { Hand } from '../../flight/index.ts';
import { handWords, t, textOf } from '../../language/index.ts';
import { at } from '../../quarter/at.ts';
import { LogItem } from '../parts/LogLines.tsx';
import { STRIPS, type SchoolStrip } from './school-data.ts';

const LINES = ['first', 'then', 'last'] as const;

interface Props {
  readonly strip: SchoolStrip;
  /** True once the other lines have been written. */
  readonly written: boolean;
  /** True to say that the log decides. */
  readonly decides: boolean;
  readonly marked: boolean;
  /** Marks it by the pointer; the keyboard has its button. */
  onPress?(): void;
}

/** On the strip's paper. */
export function SchoolLog({ strip, written, decides, marked, onPress }: Props) {
  const hands: readonly Hand[] = STRIPS[strip].log;
  const shown = written ? hands : hands.slice(0, 1);
  const classes = `school-log${marked ? ' pressed' : ''}${decides ? ' decisive' : ''}`;
  return (
    <div class={classes} onClick={onPress}>
      <h4 class="log-head">
        {t('flight:log.title')}
        <sup aria-hidden="true">D</sup>
        {decides ? <span class="mark-note">{t('school:decides')}</span> : null}
      </h4>
      <ol class="log-lines">
        {shown.map((hand, i) => {
          const line = at(LINES, i);
          return (
            <LogItem
              key={line}
              ink={hand === 'believes' ? 'pencil' : 'ink'}
              hand={handWords(hand)}
              words={textOf(`school:strip.${strip}.log.${line}`)}
              author={textOf(`school:strip.${strip}.log.${line}By`)}
              fresh={line !== 'first'}
            />
          );
        })}
      </ol>
    </div>
  );
}
