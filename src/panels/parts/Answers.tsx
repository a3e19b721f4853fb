// Answers of which one press gives one: for a question where nothing else is to be set before it is handed in.
// Must not mark any of them before the player has pressed.

import type { ComponentChildren } from 'preact';
import './answers.css';

export interface Answer<Value> {
  readonly value: Value;
  readonly label: ComponentChildren;
  /** A line under the label. */
  readonly detail?: string;
  /** The key that gives it. */
  readonly hint?: ComponentChildren;
}

interface Props<Value> {
  /** The question. */
  readonly legend: string;
  /** Hides the question visually where a heading says the same. */
  readonly quiet?: boolean;
  readonly answers: readonly Answer<Value>[];
  onAnswer(value: Value): void;
}

/** A column of buttons under their question. */
export function Answers<Value extends string | number>({
  legend,
  quiet = false,
  answers,
  onAnswer,
}: Props<Value>) {
  return (
    <fieldset class="answers">
      <legend class={quiet ? 'unseen' : 'legend'}>{legend}</legend>
      {answers.map(({ value, label, detail, hint }) => (
        <button key={value} type="button" class="button wide answer" onClick={() => onAnswer(value)}>
          {hint}
          <span class="answer-label">
            {label}
            {detail === undefined ? null : <span class="answer-detail">{detail}</span>}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
