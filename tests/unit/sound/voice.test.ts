// The radio voice: which voice is used, the noises before and after it, and what interrupts it.

import { describe, expect, it } from 'vitest';
import { setLanguage } from '../../../src/language/index.ts';
import { createVoice, type Spoken, spokenText, voiceFor } from '../../../src/sound/voice.ts';
import { FakeTime } from '../../builders/fake-sound.ts';

const offer = (lang: string, localService = true) => ({ lang, localService, name: lang });
type Offer = ReturnType<typeof offer>;
const EVERY = [offer('de-DE'), offer('en-US'), offer('en-GB'), offer('no'), offer('nb_NO')];

function radio(offers: readonly Offer[] | null = EVERY) {
  const log: string[] = [];
  const time = new FakeTime();
  let spoken: Spoken<Offer> | null = null;
  let finish: () => void = () => undefined;
  const voice = createVoice<Offer>({
    voices: offers === null ? null : () => offers,
    speak(words, ended) {
      log.push('speaks');
      spoken = words;
      finish = ended;
    },
    cancel: () => void log.push('cut'),
    squelch: (begins) => void log.push(begins ? 'opens' : 'closes'),
    speaking: (now) => void log.push(now ? 'down' : 'up'),
    later: time.later,
  });
  voice.set({ on: true, language: 'nb' }, 0.8);
  const say = (text: string) => voice.say({ text, place: 0, pitch: 1 });
  return { voice, log, time, say, finish: () => finish(), spoken: () => spoken };
}

describe('the voice', () => {
  it('is of the player’s language', () => {
    expect(voiceFor(EVERY, 'nb')?.lang).toBe('nb_NO');
    expect(voiceFor(EVERY, 'en')?.lang).toBe('en-GB');
    expect(voiceFor([offer('no')], 'nb')?.lang).toBe('no');
    expect(voiceFor([offer('en-NZ')], 'en')?.lang).toBe('en-NZ');
    expect(voiceFor([offer('de-DE'), offer('en-GB')], 'nb')).toBeNull();
  });

  it('is never one that sends the words away', () => {
    expect(voiceFor([offer('nb-NO', false)], 'nb')).toBeNull();
  });

  it('speaks between two squelches, with everything else lowered', () => {
    const { say, log, time, finish, spoken } = radio();
    say('Her er Vest.');
    expect(log).toEqual(['down', 'opens']);
    time.pass(1000);
    finish();
    expect(log).toEqual(['down', 'opens', 'speaks', 'up', 'closes']);
    expect(spoken()).toMatchObject({ text: 'Her er Vest.', volume: 0.8 });
  });

  it('is cut off at once, before and after its first word, and stays so', () => {
    const { say, voice, log, time, finish } = radio();
    say('Én.');
    voice.hush();
    time.pass(1000);
    expect(log).toEqual(['down', 'opens', 'up', 'cut']);
    say('To.');
    time.pass(1000);
    voice.hush();
    finish();
    expect(log.slice(4)).toEqual(['down', 'opens', 'speaks', 'up', 'cut']);
  });

  it('gives way to whoever comes next, and their end is their own', () => {
    const first = radio();
    first.say('Én.');
    first.time.pass(1000);
    const endOfFirst = first.finish;
    first.say('To.');
    endOfFirst();
    expect(first.log.at(-1)).toBe('opens');
    first.time.pass(1000);
    expect(first.log.at(-1)).toBe('speaks');
  });

  it.each([
    ['another language', { on: true, language: 'en' }, 0.8],
    ['the voice switched off', { on: false, language: 'nb' }, 0.8],
    ['no volume', { on: true, language: 'nb' }, 0],
  ] as const)('is cut off by %s', (_, wish, volume) => {
    const { say, voice, log, time } = radio();
    say('Én.');
    time.pass(1000);
    voice.set(wish, volume);
    expect(log.at(-1)).toBe('cut');
  });

  it.each([
    ['no voice of the language', [offer('de-DE')]],
    ['no speech at all', null],
  ] as const)('is silent with %s', (_, offers) => {
    const { say, log, time } = radio(offers);
    say('Én.');
    time.pass(1000);
    expect(log).toEqual([]);
  });

  it('reads figures as figures', async () => {
    await setLanguage('nb');
    expect(spokenText('«Det koster 1\u00a0060\u00a0000 kr, \u22123 %.»')).toBe(
      'Det koster 1060000 kr, minus 3 %.',
    );
    expect(spokenText('uke 3 200 saker')).toBe('uke 3200 saker');
  });
});
