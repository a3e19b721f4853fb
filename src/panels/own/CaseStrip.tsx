// A case as a paper strip: its call with the phrases, its log, the seat's stamp and why.

import { MARKS } from '../../content/types.ts';
import type { OwnCase, ShownCase } from '../../content/own-case.ts';
import { handWords, inkOf, t } from '../../language/index.ts';
import { LogItem } from '../parts/LogLines.tsx';
import { cutCall } from '../parts/phrases.ts';
import { seatName } from '../parts/say.ts';

/** What is on a strip; of a case that is being written, anything may be missing. */
type Strip = Omit<OwnCase, 'id'>;

/** A finished strip as one that could still be written. */
export function stripFrom({ phrases, ...shown }: ShownCase): Strip {
  const decides = phrases.findIndex((phrase) => phrase.decides);
  const mark = phrases.length === 0 ? null : (MARKS[decides] ?? 'log');
  return { ...shown, phrases: phrases.map(({ text }) => text), decides: mark };
}

function Call({ call, phrases, decides }: Strip) {
  const [a = '', b = '', c = ''] = phrases;
  if (call.trim() === '') return <p class="own-empty">{t('own:form.preview.call')}</p>;
  const pieces = cutCall(call, { a, b, c });
  // A phrase that does not stand in the call is told of beside its field.
  const standing = pieces.filter(({ text, phrase }) => phrase === null || call.includes(text));
  return (
    <p class="marked-call own-call">
      {standing.map(({ text, phrase }, i) =>
        phrase === null || text === '' ? (
          text
        ) : (
          <span key={`${i} ${phrase}`} class={decides === phrase ? 'own-phrase decides' : 'own-phrase'}>
            <sup>{phrase.toUpperCase()}</sup>
            {text}
          </span>
        ),
      )}
    </p>
  );
}

/** The strip. What is not written yet is left open. */
export function CaseStrip({ strip }: { readonly strip: Strip }) {
  const { log, seat, why, decides, language } = strip;
  const lines = log.filter(({ text }) => text.trim() !== '');
  return (
    <article class="paper-strip own-strip" lang={language}>
      <Call {...strip} />
      {lines.length === 0 ? null : (
        <div>
          <h3 class={decides === 'log' ? 'log-head own-log-decides' : 'log-head'}>{t('flight:log.title')}</h3>
          <ol class="log-lines">
            {lines.map(({ hand, text }, i) => (
              <LogItem
                key={`${i} ${hand}`}
                ink={inkOf({ hand, labelled: true })}
                hand={handWords(hand)}
                words={text}
                author={null}
                fresh={false}
              />
            ))}
          </ol>
        </div>
      )}
      {seat === null ? null : <p class={`ink ink-on-${seat}`}>{seatName(seat)}</p>}
      {why.trim() === '' ? null : (
        <p>
          <strong>{t('own:form.preview.why')}:</strong> {why}
        </p>
      )}
    </article>
  );
}
