// The pointer on the canvas: what it hovers over, what it holds down, and what it has pressed.

import { type HitId, sameHit } from '../look/hit-id.ts';
import type { Attention } from './types.ts';

interface Ears {
  /** The hit area at a point of the window. */
  under(x: number, y: number): HitId | null;
  press(id: HitId): void;
  attend(attention: Attention): void;
}

/** Nothing is touched. */
export const NOTHING: Attention = { hovered: null, pressed: null, focused: null };

export class Pointer {
  attention: Attention = NOTHING;
  private readonly canvas: HTMLCanvasElement;
  private readonly ears: Ears;

  constructor(canvas: HTMLCanvasElement, ears: Ears) {
    this.canvas = canvas;
    this.ears = ears;
    canvas.addEventListener('pointermove', (event) => this.at(event, {}));
    canvas.addEventListener('pointerdown', (event) => {
      this.at(event, { pressed: ears.under(event.clientX, event.clientY) });
    });
    canvas.addEventListener('pointerup', (event) => this.release(event));
    for (const end of ['pointerleave', 'pointercancel'] as const)
      canvas.addEventListener(end, () => this.change({ hovered: null, pressed: null }));
  }

  /** Sets the focus: `id` belongs to the canvas object whose hidden button has it. */
  focus(id: HitId | null): void {
    this.change({ focused: id });
  }

  /** Clears the state, because what was under the pointer is gone. */
  forget(): void {
    this.change(NOTHING);
  }

  private at(event: PointerEvent, more: Partial<Attention>): void {
    const hovered = this.ears.under(event.clientX, event.clientY);
    this.canvas.style.cursor = hovered === null ? 'default' : 'pointer';
    this.change({ hovered, ...more });
  }

  private release(event: PointerEvent): void {
    const id = this.ears.under(event.clientX, event.clientY);
    const { pressed } = this.attention;
    // A finger hovers over nothing once it is lifted.
    this.change({ pressed: null, hovered: event.pointerType === 'touch' ? null : id });
    // What came under the hand after it was put down, in another seat or another week, is not what it pressed.
    if (id !== null && sameHit(pressed, id)) this.ears.press(id);
  }

  private change(change: Partial<Attention>): void {
    const next = { ...this.attention, ...change };
    const { hovered, pressed, focused } = this.attention;
    const same =
      sameHit(next.hovered, hovered) && sameHit(next.pressed, pressed) && sameHit(next.focused, focused);
    if (same) return;
    this.attention = next;
    this.ears.attend(next);
  }
}
