// The log of a case: the line that it has from the beginning, and the one that is written at last.

import { handWords, t } from '../../language/index.ts';
import { LogItem } from '../parts/LogLines.tsx';
import { STRIPS, type SchoolStrip } from './school-data.ts';

const LINES = ['first', 'then'] as const;

interface Props {
  readonly strip: SchoolStrip;
  /** True once the second line has been written. */
  readonly written: boolean;
  /** True to say that the log decides. */
  readonly decides: boolean;
  readonly marked: boolean;
  /** Marks it by the pointer; the keyboard has its button. */
  onPress?(): void;
}

/** On the strip's paper. */
export function SchoolLog({ strip, written, decides, marked, onPress }: Props) {
  const hands = STRIPS[strip].log;
  const shown = written ? LINES : LINES.slice(0, 1);
  const classes = `school-log${marked ? ' pressed' : ''}${decides ? ' decisive' : ''}`;
  return (
    <div class={classes} onClick={onPress}>
      <h4 class="log-head">
        {t('flight:log.title')}
        <sup aria-hidden="true">D</sup>
        {decides ? <span class="mark-note">{t('school:decides')}</span> : null}
      </h4>
      <ol class="log-lines">
        {shown.map((line, i) => {
          const hand = hands[i] ?? 'believes';
          return (
            <LogItem
              key={line}
              ink={hand === 'believes' ? 'pencil' : 'ink'}
              hand={handWords(hand)}
              words={t(`school:strip.${strip}.log.${line}`)}
              author={t(`school:strip.${strip}.log.${line}By`)}
              fresh={line === 'then'}
            />
          );
        })}
      </ol>
    </div>
  );
}
