// The lines of a case's log: none, one or two.

import { useEffect, useRef } from 'preact/hooks';
import { type CaseFault, LINE_WORDS, MOST_LINES } from '../../content/own-check.ts';
import { OWN_HANDS, type OwnCase, type OwnLine } from '../../content/own-case.ts';
import { handWords, t } from '../../language/index.ts';
import { Field } from './Field.tsx';

interface Props {
  readonly own: OwnCase;
  readonly faults: readonly CaseFault[];
  onChange(log: readonly OwnLine[]): void;
}

/** The part of the form. */
export function LogFields({ own: { log, language }, faults, onChange }: Props) {
  const lines = useRef<HTMLDivElement>(null);
  const before = useRef(log.length);
  // Whoever adds a line writes it next; whoever removes one is at its button, which is gone.
  useEffect(() => {
    if (before.current === log.length) return;
    const fields = [...(lines.current?.querySelectorAll('input') ?? [])]; // drawn before there can be a line
    const [add] = lines.current?.getElementsByClassName('own-add') ?? [];
    const next = log.length > before.current ? fields.at(-1) : add;
    if (next instanceof HTMLElement) next.focus();
    before.current = log.length;
  }, [log.length]);
  const put = (at: number, change: Partial<OwnLine>) =>
    onChange(log.map((line, i) => (i === at ? { ...line, ...change } : line)));
  return (
    <div ref={lines} class="own-lines">
      {log.map(({ hand, text }, i) => (
        <div key={String(i)} class="own-line">
          <label class="own-hand">
            {t('own:form.log.hand', { number: i + 1 })}
            <select
              class="own-field"
              value={hand}
              onChange={(event) => {
                const chosen = OWN_HANDS.find((one) => one === event.currentTarget.value);
                if (chosen !== undefined) put(i, { hand: chosen });
              }}
            >
              {OWN_HANDS.map((one) => (
                <option key={one} value={one}>
                  {handWords(one)}
                </option>
              ))}
            </select>
          </label>
          <Field
            id={`own-log-${i}`}
            label={t('own:form.log.label', { number: i + 1 })}
            text={text}
            range={LINE_WORDS}
            lang={language}
            faults={faults.filter(({ part, index }) => part === 'log' && index === i)}
            onText={(next) => put(i, { text: next })}
          />
          <button
            type="button"
            class="button small"
            aria-label={t('own:form.log.remove', { number: i + 1 })}
            onClick={() => onChange(log.filter((_, at) => at !== i))}
          >
            {t('own:list.remove')}
          </button>
        </div>
      ))}
      {log.length >= MOST_LINES ? null : (
        <button
          type="button"
          class="button own-add"
          onClick={() => onChange([...log, { hand: 'measured', text: '' }])}
        >
          {t('own:form.log.add')}
        </button>
      )}
    </div>
  );
}
