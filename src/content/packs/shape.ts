// Takes fields out of a piece of a pack, and notes what is missing or of another sort.

import { type PackFault, type PlainFault, faultOf } from './fault.ts';
import { fieldOf, type Piece } from './parse.ts';
import { MOST_FAULTS } from './limits.ts';
import { LONGEST_TEXT } from '../own-check.ts';

/** Collects what is the matter while a pack is taken apart, as much of it as is told. */
export class Shape {
  readonly faults: PackFault[] = [];

  /** True when no more is told: then nothing more has to be looked for. */
  get isFull(): boolean {
    return this.faults.length >= MOST_FAULTS;
  }

  fault(
    kind: PlainFault,
    { file, lineOf }: Piece,
    values: Readonly<Record<string, string | number>> = {},
    path: readonly PropertyKey[] = [],
  ): void {
    this.add(faultOf(kind, file, values, lineOf(path)));
  }

  /** Notes a fault of any kind, unless enough is told. */
  add(fault: PackFault): void {
    if (!this.isFull) this.faults.push(fault);
  }

  /** An object with no other fields than these; null where it is none. */
  object(piece: Piece, fields: readonly string[], name: string): Piece | null {
    const { raw } = piece;
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      this.fault('object', piece, { name });
      return null;
    }
    for (const field of Object.keys(raw)) {
      if (this.isFull) break;
      if (!fields.includes(field))
        this.fault('unknown', piece, { name: field.slice(0, 80), known: fields.join(', ') }, [field]);
    }
    return piece;
  }

  /** The text of a field; empty where it has none. */
  text(piece: Piece, name: string): string {
    const field = fieldOf(piece, name);
    const { raw } = field;
    if (raw === undefined) this.fault('missing', piece, { name });
    else if (typeof raw !== 'string') this.fault('text', field, { name });
    else if (raw.length > LONGEST_TEXT) this.fault('longText', field, { name, most: LONGEST_TEXT });
    else return raw;
    return '';
  }

  /** The items of a field; none where it is no list. */
  list(piece: Piece, name: string): Piece[] {
    const field = fieldOf(piece, name);
    if (Array.isArray(field.raw)) return field.raw.map((_, i) => fieldOf(field, i));
    this.fault(field.raw === undefined ? 'missing' : 'list', field, { name });
    return [];
  }

  /** One of some words. */
  oneOf<T extends string>(piece: Piece, name: string, choices: readonly T[]): T | null {
    const field = fieldOf(piece, name);
    const found = choices.find((choice) => choice === field.raw);
    if (found === undefined)
      this.fault(field.raw === undefined ? 'missing' : 'oneOf', field, { name, choices: choices.join(', ') });
    return found ?? null;
  }

  /** A name of small letters, digits and hyphens; empty where it is none. */
  id(piece: Piece, name: string, longest: number): string {
    const text = this.text(piece, name);
    if (text === '') return '';
    if (/^[a-z0-9][a-z0-9-]*$/.test(text) && text.length <= longest) return text;
    this.fault('name', piece, { name, most: longest }, [name]);
    return '';
  }
}
