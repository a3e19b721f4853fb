// The three phrases: pressed out of the call, or written word for word.

import { type CaseFault, PHRASE_WORDS, phraseProposals } from '../../content/own-check.ts';
import type { OwnCase } from '../../content/own-case.ts';
import { countWords } from '../../content/wording.ts';
import { t } from '../../language/index.ts';
import { Field } from './Field.tsx';
import { letterOf } from './fault-words.ts';

interface Props {
  readonly own: OwnCase;
  readonly faults: readonly CaseFault[];
  /** What is marked in the call; empty = nothing. */
  readonly marked: string;
  onChange(phrases: readonly string[]): void;
}

/** True for a text that could be a phrase. */
const isPhrase = (text: string) => {
  const words = countWords(text);
  return words >= PHRASE_WORDS.least && words <= PHRASE_WORDS.most;
};

/** Parts of the call to press; a pressed one is a phrase, and is none any more when it is pressed again. */
function Proposals({ own: { call, language, phrases }, marked, onChange }: Omit<Props, 'faults'>) {
  const parts = phraseProposals(call, language);
  const all = isPhrase(marked) && !parts.includes(marked) ? [marked, ...parts] : parts;
  if (all.length === 0) return <p class="fine">{t('own:form.phrases.none')}</p>;
  const free = phrases.findIndex((phrase) => phrase === '' || !call.includes(phrase));
  const press = (text: string) => {
    const at = phrases.indexOf(text);
    if (at >= 0) onChange(phrases.with(at, ''));
    else if (free >= 0) onChange(phrases.with(free, text));
  };
  return (
    <fieldset class="own-proposals">
      <legend class="fine">{t('own:form.phrases.proposals')}</legend>
      {all.map((text) => {
        const at = phrases.indexOf(text);
        return (
          <button
            key={text}
            type="button"
            lang={language}
            class="button small own-proposal"
            aria-pressed={at >= 0}
            aria-disabled={at < 0 && free < 0}
            onClick={() => press(text)}
          >
            {at < 0 ? null : <b>{letterOf(at)}</b>}
            {text === marked ? t('own:form.phrases.selected', { phrase: text }) : text}
          </button>
        );
      })}
    </fieldset>
  );
}

/** The part of the form. */
export function Phrases({ own, faults, marked, onChange }: Props) {
  return (
    <>
      <Proposals own={own} marked={marked} onChange={onChange} />
      {own.phrases.map((phrase, i) => (
        <Field
          key={letterOf(i)}
          id={`own-phrases-${i}`}
          label={t('own:form.phrases.label', { letter: letterOf(i) })}
          text={phrase}
          lang={own.language}
          faults={faults.filter(({ part, index }) => part === 'phrases' && index === i)}
          onText={(text) => onChange(own.phrases.with(i, text))}
        />
      ))}
    </>
  );
}
