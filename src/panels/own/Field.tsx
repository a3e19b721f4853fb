// A text field with what it asks for and what is the matter with it.

import { useState } from 'preact/hooks';
import type { CaseFault } from '../../content/own-check.ts';
import { t } from '../../language/index.ts';
import { countWords } from '../../content/wording.ts';
import { caseFaultText } from './fault-words.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** How many words are asked for; left out where that goes without saying. */
  readonly range?: { readonly least: number; readonly most: number };
  /** What is the matter with it. That it is empty is told elsewhere. */
  readonly faults: readonly CaseFault[];
  /** Rows of a field of several lines; left out for one line. */
  readonly rows?: number;
  readonly lang: string;
  onText(text: string): void;
  /** Called with what is marked in the field. */
  onMarked?(text: string): void;
}

/** A text is one line, however it was typed or pasted. */
const inOneLine = (text: string) => text.replaceAll(/\s*[\r\n]+\s*/g, ' ').replaceAll('\t', ' ');

/** The field. Faults are told once it has been left, or where there was something in it from the start. */
export function Field({ id, label, text, range, faults, rows, lang, onText, onMarked }: Props) {
  const [left, setLeft] = useState(text !== '');
  const told = left ? faults.filter(({ kind }) => kind !== 'missing') : [];
  const common = {
    id,
    lang,
    class: 'own-field',
    value: text,
    'aria-invalid': told.length > 0,
    'aria-describedby': `${id}-note`,
    onBlur: () => setLeft(text.trim() !== ''),
  };
  return (
    <div class="own-field-block">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input type="text" {...common} onInput={(event) => onText(inOneLine(event.currentTarget.value))} />
      ) : (
        <textarea
          {...common}
          rows={rows}
          onInput={(event) => onText(inOneLine(event.currentTarget.value))}
          onSelect={({ currentTarget: { value, selectionStart, selectionEnd } }) =>
            onMarked?.(value.slice(selectionStart, selectionEnd).trim())
          }
        />
      )}
      <div id={`${id}-note`}>
        {told.map((fault) => (
          <p key={fault.kind} class="own-fault">
            {caseFaultText(fault)}
          </p>
        ))}
        {range === undefined ? null : (
          <p class="fine">{t('own:form.words', { words: countWords(text), ...range })}</p>
        )}
      </div>
    </div>
  );
}
