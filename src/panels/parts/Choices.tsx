// A group of real radio buttons: arrow keys move, Space chooses, and Enter sends off what was chosen, as the card's button says.
// Must not highlight anything before the player has chosen.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './choices.css';

export interface Choice<Value> {
  readonly value: Value;
  readonly label: ComponentChildren;
  /** Figures or a drawing under the label. */
  readonly detail?: ComponentChildren;
  /** True where the detail is a word or two, for which the label leaves room beside it. */
  readonly brief?: boolean;
  /** The key that chooses it. */
  readonly hint?: ComponentChildren;
}

interface Props<Value> {
  readonly legend: ComponentChildren;
  /** Hides the legend visually where a heading says the same. */
  readonly quiet?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | null;
  /** What had been chosen, where `chosen` is drawn over it. */
  readonly under?: Value | undefined;
  readonly layout?: 'list' | 'grid' | 'pair' | 'tiles';
  onChoose(value: Value): void;
}

function choiceClass<Value>(
  { value, brief }: Choice<Value>,
  { chosen, under }: Pick<Props<Value>, 'chosen' | 'under'>,
): string {
  const mark = value === chosen ? ' chosen' : value === under ? ' under' : '';
  return `choice${brief === true ? ' brief' : ''}${mark}`;
}

/** Radio buttons drawn as rows or tiles. */
export function Choices<Value extends string | number>(props: Props<Value>) {
  const group = useId();
  return (
    <fieldset class={`choices choices-${props.layout ?? 'list'}`}>
      <legend class={props.quiet === true ? 'unseen' : 'legend'}>{props.legend}</legend>
      {props.choices.map((choice) => (
        <label key={choice.value} class={choiceClass(choice, props)}>
          <input
            class="radio"
            type="radio"
            name={group}
            checked={choice.value === props.chosen}
            onChange={() => props.onChoose(choice.value)}
          />
          <span class="choice-body">
            <span class="choice-label">
              {choice.hint === undefined ? null : <>{choice.hint} </>}
              {choice.label}
            </span>
            {choice.detail === undefined ? null : <span class="choice-detail">{choice.detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
