// A whole number, set with two buttons, and with a slider where there is room.

import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import './stepper.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** True for no slider; the number is then between the buttons. */
  readonly compact?: boolean;
  /** What stands between the buttons of a compact one; the bare number where it is missing. */
  readonly shown?: string;
  /** The value in words, for screen readers. */
  readonly words: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  /** The keys that do the same. */
  readonly lessKey?: ComponentChildren;
  readonly moreKey?: ComponentChildren;
  onChange(value: number): void;
}

/** Buttons for less and more, with the number or its slider between them. */
export function Stepper(props: Props) {
  const { value, low, high, step } = props;
  const set = (next: number) => props.onChange(Math.max(low, Math.min(high, next)));
  return (
    <div class="stepper">
      <button
        type="button"
        class="button square"
        data-repeats
        aria-label={props.lessLabel}
        disabled={value <= low}
        onClick={() => set(value - step)}
      >
        <Icon name="less" />
        {props.lessKey}
      </button>
      {props.compact === true ? (
        <span class="stepper-value">
          <span class="unseen">{props.label}: </span>
          {props.shown ?? value}
        </span>
      ) : (
        <input
          type="range"
          aria-label={props.label}
          aria-valuetext={props.words}
          min={low}
          max={high}
          step={step}
          value={value}
          onInput={(event) => set(Number(event.currentTarget.value))}
        />
      )}
      <button
        type="button"
        class="button square"
        data-repeats
        aria-label={props.moreLabel}
        disabled={value >= high}
        onClick={() => set(value + step)}
      >
        <Icon name="more" />
        {props.moreKey}
      </button>
    </div>
  );
}
