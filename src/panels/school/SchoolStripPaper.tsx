// The strip of a case on paper: the caller, the words with their three phrases, and the log.
// Must not point at what decides before the case does.

import { language, t } from '../../language/index.ts';
import { cutCall, PHRASE_LETTERS } from '../parts/phrases.ts';
import { SchoolLog } from './SchoolLog.tsx';
import { PAID, type SchoolMark, STRIPS, type SchoolStrip } from './school-data.ts';
import '../parts/mark-note.css';

interface Props {
  readonly strip: SchoolStrip;
  readonly mark: SchoolMark | null;
  /** True to mark the deciding words, and to label them. */
  readonly shown: boolean;
  /** Makes the phrases pressable by pointer (the keyboard has the letter buttons); null = they are not. */
  readonly onMark: ((mark: SchoolMark) => void) | null;
  readonly stamped: 'tower' | 'cockpit' | null;
  /** True once the log has its other lines. */
  readonly written: boolean;
}

/** A phrase of the call with its placeholders filled in, or the log by its name. */
export function phraseOf(strip: SchoolStrip, mark: SchoolMark): string {
  return mark === 'log' ? t('flight:log.title') : t(`school:strip.${strip}.${mark}`, PAID);
}

/** The strip on paper, with the seat's ink stamp once it is stamped. */
export function SchoolStripPaper({ strip, mark, shown, onMark, stamped, written }: Props) {
  void language.value;
  const phrases = { a: phraseOf(strip, 'a'), b: phraseOf(strip, 'b'), c: phraseOf(strip, 'c') };
  const pieces = cutCall(t(`school:strip.${strip}.call`, PAID), phrases);
  const { decides } = STRIPS[strip];
  return (
    <article class="paper-strip school-strip" key={strip}>
      <header>
        <span class="callsign">{t(`school:strip.${strip}.callsign`)}</span>
        {stamped === null ? null : (
          <span class={`ink ink-on-${stamped} ink-falls`}>{t(`flight:seat.${stamped}`)}</span>
        )}
      </header>
      <h3>{t(`school:strip.${strip}.headline`)}</h3>
      <p class="said-by">{t(`school:strip.${strip}.caller`)}</p>
      <p class="marked-call">
        {t('flight:card.openQuote')}
        {pieces.map((piece, i) => {
          const { phrase } = piece;
          if (phrase === null) return <span key={i}>{piece.text}</span>;
          const decisive = shown && phrase === decides;
          const classes = `school-phrase${phrase === mark ? ' pressed' : ''}${decisive ? ' decisive' : ''}`;
          return (
            <span key={i} class={classes} onClick={() => onMark?.(phrase)}>
              {piece.text}
              <sup aria-hidden="true">{PHRASE_LETTERS[phrase]}</sup>
              {decisive ? <span class="mark-note">{t('school:decides')}</span> : null}
            </span>
          );
        })}
        {t('flight:card.closeQuote')}
      </p>
      <SchoolLog
        strip={strip}
        written={written}
        decides={shown && decides === 'log'}
        marked={mark === 'log'}
        onPress={() => onMark?.('log')}
      />
    </article>
  );
}
