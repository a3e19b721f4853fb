// The radio voice: the browser's own speech in the player's language, between two squelches.
// Must not send a word off the machine, and must be silent where there is no voice of the language.

import { t } from '../language/index.ts';
import { type Language, languageRow, SOURCE_LANGUAGE } from '../look/languages.ts';
import type { Later } from './loops.ts';
import type { Speech, VoiceWish } from './port.ts';

type VoiceOffer = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name'>;

export interface VoiceOutside<Offer extends VoiceOffer> {
  /** null = this browser cannot speak. */
  readonly voices: (() => readonly Offer[]) | null;
  /** Says it; `ended` is called when it is over, or has failed. */
  readonly speak: (words: Spoken<Offer>, ended: () => void) => void;
  readonly cancel: () => void;
  readonly squelch: (begins: boolean, place: number) => void;
  /** Whether somebody is on the radio. */
  readonly speaking: (now: boolean) => void;
  readonly later: Later;
}

export interface Spoken<Offer> {
  readonly text: string;
  readonly voice: Offer;
  readonly volume: number;
  readonly pitch: number;
  readonly rate: number;
}

export interface Voice {
  say(speech: Speech): void;
  hush(): void;
  set(wish: VoiceWish, volume: number): void;
}

/** Milliseconds from the squelch to the first word. */
const SQUELCH_MS = 230;
/** People on the radio speak a little faster than a reading voice. */
const RATE = 1.06;

/** The voice that speaks the language on this machine; null = none does. */
export function voiceFor<Offer extends VoiceOffer>(
  offers: readonly Offer[],
  language: Language,
): Offer | null {
  const here = offers.filter(({ localService }) => localService);
  for (const tag of languageRow(language).voices) {
    // Macs and Androids write the tags with other signs.
    const found = here.find(({ lang }) => lang.toLowerCase().replace('_', '-') === tag);
    if (found) return found;
  }
  return here.find(({ lang }) => lang.toLowerCase().startsWith(`${language}-`)) ?? null;
}

/** As it is to be spoken: «60 000» is one number, a minus is a word, and quotation marks are silent. */
export function spokenText(text: string): string {
  return text
    .replaceAll(/(\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '$1')
    .replaceAll(/\u2212(?=\d)/g, `${t('common:format.minus')} `)
    .replaceAll(/[«»„“”]/g, '')
    .trim();
}

/** Makes the radio. One speaks at a time: whoever comes next cuts off the one before. */
export function createVoice<Offer extends VoiceOffer>(outside: VoiceOutside<Offer>): Voice {
  let wish: VoiceWish = { on: false, language: SOURCE_LANGUAGE };
  let volume = 0;
  /** Takes back what has begun; null = nobody speaks. */
  let dropNow: (() => void) | null = null;

  function hush(): void {
    dropNow?.();
  }

  // Browsers give their voices late, and only begin when they are asked.
  outside.voices?.();

  return {
    say({ text, place, pitch }) {
      hush();
      const voice = wish.on && volume > 0 ? voiceFor(outside.voices?.() ?? [], wish.language) : null;
      const words = spokenText(text);
      if (voice === null || words === '') return;
      let over = false;
      const end = () => {
        over = true;
        dropNow = null;
        outside.speaking(false);
      };
      outside.speaking(true);
      outside.squelch(true, place);
      const dropStart = outside.later(SQUELCH_MS, () => {
        outside.speak({ text: words, voice, volume, pitch, rate: RATE }, () => {
          if (over) return;
          end();
          outside.squelch(false, place);
        });
      });
      dropNow = () => {
        dropStart();
        end();
        outside.cancel();
      };
    },
    hush,
    set(next, loud) {
      const changed = next.on !== wish.on || next.language !== wish.language || (loud === 0 && volume > 0);
      wish = next;
      volume = loud;
      if (changed) hush();
    },
  };
}
