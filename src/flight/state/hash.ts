// A short fingerprint of a state: equal states have equal fingerprints in every engine. It gives no protection against forgery.

import { fnv1a } from '../../quarter/fnv.ts';
import type { FlightState } from './flight.ts';

/** JSON with sorted keys. Numbers are in their shortest exact form, which is the same in all engines. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  // In a list JSON writes undefined as null. Alone it has no JSON, so null is used there too.
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** A second start value: two runs with different starts give 64 bits. */
const SECOND_START = 0x9747b28c;

/** 64 bits in 16 hexadecimal digits: two runs of FNV-1a with different starts. */
export function stateHash(value: unknown): string {
  const text = canonical(value);
  return [fnv1a(text), fnv1a(text, SECOND_START)].map((half) => half.toString(16).padStart(8, '0')).join('');
}

/** A copy without the named fields. */
function without<T extends object, Name extends keyof T>(value: T, ...names: readonly Name[]): Omit<T, Name> {
  const copy: Partial<T> = { ...value };
  for (const name of names) delete copy[name];
  return copy as Omit<T, Name>;
}

/**
 * A fingerprint of a flight that does not depend on who gave the commands. Left out are where the single player sits and how commands are
 * numbered, because changing seats is a command of its own.
 */
export function flightHash(state: FlightState): string {
  return stateHash({
    ...without(state, 'seat', 'seatChanges', 'step'),
    strips: state.strips.map((strip) => ({
      ...strip,
      stamps: strip.stamps.map((stamp) => without(stamp, 'step')),
    })),
    score: state.score.map((line) => without(line, 'step')),
  });
}
