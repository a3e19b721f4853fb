// The player's settings, and the names of the sounds: shapes that panels, sound and storage share.

import type { Language } from './languages.ts';

/** How much the picture moves: full = everything, light = only what has to, still = nothing. `words` has no picture. */
export const TIERS = ['full', 'light', 'still', 'words'] as const;
export type Tier = (typeof TIERS)[number];

/** What the machine can do, as it was measured: it holds for pictures of about that size. */
export interface MeasuredTier {
  readonly tier: 'full' | 'light';
  /** Pixels of the live canvas when it was measured. */
  readonly pixels: number;
}

/** A picture so many times as large as the measured one says nothing of it any more. */
const OUTGROWN = 1.5;

/** True where a measurement says nothing of a picture of that size: what was fast enough may not be any more, or slow no longer. */
export function isOutgrown({ tier, pixels }: MeasuredTier, now: number): boolean {
  return tier === 'full' ? now > pixels * OUTGROWN : now * OUTGROWN < pixels;
}

/** Everything that is kept between visits, apart from flights. */
export interface Settings {
  readonly language: Language | null; // null = as the browser asks
  readonly pace: 'relaxed' | 'standard' | 'brisk';
  readonly reducedMotion: boolean | null; // null = as the system says
  readonly textScale: 1 | 1.25 | 1.5 | 2;
  readonly tier: Tier | null; // null = as measured
  readonly measured: MeasuredTier | null; // null = not yet measured on this machine
  readonly points: boolean; // show points while flying
  readonly projector: boolean; // seat and verdict wait for a key
  readonly singleKeys: boolean; // single-letter keys on
  readonly keys: Readonly<Record<string, string>>; // action id → key, where changed
  readonly muted: boolean;
  readonly volumes: { readonly ambience: number; readonly effects: number; readonly voice: number };
  readonly voiceOn: boolean;
}

export type EffectName =
  | 'stamp'
  | 'switch'
  | 'lever'
  | 'squelch'
  | 'caution'
  | 'gong'
  | 'strip'
  | 'landing'
  | 'turn-seat'
  | 'right'
  | 'page';
