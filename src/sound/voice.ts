// The radio voice: the browser's own speech in the player's language, between two squelch noises.
// Must use local voices only: a remote voice would send the flight's words to a server.

import { t } from '../language/index.ts';
import { type Language, languageRow, SOURCE_LANGUAGE } from '../look/languages.ts';
import type { Later } from './loops.ts';
import type { Speech, VoiceWish } from './port.ts';

type VoiceOffer = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name'>;

/** What the voice needs from outside; tests pass replacements. */
export interface VoiceOutside<Offer extends VoiceOffer> {
  /** The voices that the browser offers; null = this browser cannot speak. */
  readonly voices: (() => readonly Offer[]) | null;
  /** Speaks the words; `ended` is called when they are over or have failed. */
  readonly speak: (words: Spoken<Offer>, ended: () => void) => void;
  readonly cancel: () => void;
  readonly squelch: (begins: boolean, place: number) => void;
  /** Told true when somebody starts to speak on the radio, and false at the end. */
  readonly speaking: (now: boolean) => void;
  readonly later: Later;
}

/** The words to speak and how. `volume` is 0–1; 1 is the normal pitch and rate. */
export interface Spoken<Offer> {
  readonly text: string;
  readonly voice: Offer;
  readonly volume: number;
  readonly pitch: number;
  readonly rate: number;
}

/** The radio voice. `hush` stops the present speech at once. */
export interface Voice {
  say(speech: Speech): void;
  hush(): void;
  set(wish: VoiceWish, volume: number): void;
}

/** Milliseconds from the start of the squelch to the first word. */
const SQUELCH_MS = 230;
/** Rate of the speech: radio calls are a little faster than normal reading aloud. */
const RATE = 1.06;

/** Returns a local voice for the language; null where this machine has none. */
export function voiceFor<Offer extends VoiceOffer>(
  offers: readonly Offer[],
  language: Language,
): Offer | null {
  const here = offers.filter(({ localService }) => localService);
  for (const tag of languageRow(language).voices) {
    // Some systems (macOS, Android) write the language tag with an underscore: nb_NO.
    const found = here.find(({ lang }) => lang.toLowerCase().replace('_', '-') === tag);
    if (found) return found;
  }
  return here.find(({ lang }) => lang.toLowerCase().startsWith(`${language}-`)) ?? null;
}

/** Prepares a text for speech: «60 000» becomes one number and a minus sign a word; quotation marks are left out. */
export function spokenText(text: string): string {
  return text
    .replaceAll(/(\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '$1')
    .replaceAll(/\u2212(?=\d)/g, `${t('common:format.minus')} `)
    .replaceAll(/[«»„“”]/g, '')
    .trim();
}

/** Makes the radio. Only one caller speaks at a time: a new call stops the one before. */
export function createVoice<Offer extends VoiceOffer>(outside: VoiceOutside<Offer>): Voice {
  let wish: VoiceWish = { on: false, language: SOURCE_LANGUAGE };
  let volume = 0;
  /** Stops what is being said and cancels what is still to come; null = nobody speaks. */
  let dropNow: (() => void) | null = null;

  function hush(): void {
    dropNow?.();
  }

  // Some browsers load their list of voices only after the first request, so we ask once now.
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
