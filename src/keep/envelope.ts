// How a document is written down: sealed with its version, its count and a sum, and opened again with care.

import { fnv1a } from '../quarter/fnv.ts';
import { fits } from './fits.ts';
import { MIGRATIONS } from './migrations.ts';
import { type DocumentName, type Documents, VERSIONS } from './records.ts';

/** A document as it is written. */
export interface Envelope {
  readonly version: number;
  /** Grows with every save, so that the newer of two is known even if the pointer is lost. */
  readonly count: number;
  readonly sum: number;
  readonly body: string;
}

/** Finds saves that were cut or altered by accident. */
export const checksum = (text: string): number => fnv1a(text);

export type Opened<T> =
  | { readonly state: 'absent' }
  | { readonly state: 'good'; readonly value: T; readonly count: number }
  | { readonly state: 'damaged' | 'future' };

/** Opens what a slot holds: checks the sum, brings old versions up, checks the shape. */
export function openEnvelope<Name extends DocumentName>(
  name: Name,
  text: string | undefined,
): Opened<Documents[Name]> {
  if (text === undefined) return { state: 'absent' };
  try {
    const envelope = JSON.parse(text) as Envelope | null;
    if (typeof envelope?.version !== 'number' || typeof envelope.body !== 'string')
      return { state: 'damaged' };
    if (envelope.version > VERSIONS[name]) return { state: 'future' };
    if (envelope.sum !== checksum(envelope.body) || !Number.isSafeInteger(envelope.count))
      return { state: 'damaged' };
    let value: unknown = JSON.parse(envelope.body);
    for (let version = envelope.version; version < VERSIONS[name]; version += 1) {
      const migrate = MIGRATIONS[name][version];
      if (!migrate) return { state: 'damaged' };
      value = migrate(value);
    }
    if (!fits(name, value)) return { state: 'damaged' };
    return {
      state: 'good',
      value: value as Documents[Name],
      count: envelope.count,
    };
  } catch {
    return { state: 'damaged' };
  }
}

/** The count of a whole save, whatever its shape; 0 for nothing and for what cannot be read. */
export function countOf(text: string | undefined): number {
  try {
    const { count, sum, body } = JSON.parse(text ?? '') as Envelope;
    return sum === checksum(body) && Number.isSafeInteger(count) ? count : 0;
  } catch {
    return 0;
  }
}

export function seal(name: DocumentName, value: unknown, count: number): string {
  const body = JSON.stringify(value);
  return JSON.stringify({
    version: VERSIONS[name],
    count,
    sum: checksum(body),
    body,
  } satisfies Envelope);
}

/** The same document with another count. */
export function resealed(text: string, count: number): string {
  return JSON.stringify({ ...(JSON.parse(text) as Envelope), count } satisfies Envelope);
}
