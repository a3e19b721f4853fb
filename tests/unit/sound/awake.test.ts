// A browser that stops the sound: it runs again at the next gesture, and what is told is how it is.

import { describe, expect, it } from 'vitest';
import { type AudioState, keepAwake } from '../../../src/sound/awake.ts';

class FakeAudio extends EventTarget implements AudioState {
  state = 'running';
  allowed = true;
  resumed = 0;

  resume(): Promise<void> {
    this.resumed += 1;
    if (!this.allowed) return Promise.reject(new Error('no gesture'));
    this.become('running');
    return Promise.resolve();
  }

  become(state: string): void {
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

function watched() {
  const audio = new FakeAudio();
  const page = new EventTarget();
  const told: boolean[] = [];
  const awake = keepAwake(audio, page, (asleep) => told.push(asleep));
  const press = (type: string) => page.dispatchEvent(new Event(type));
  return { audio, told, awake, press };
}

describe('a sound that the browser stops', () => {
  it.each(['suspended', 'interrupted'])('by %s is told, and runs again at the next gesture', (state) => {
    const { audio, told, press } = watched();
    audio.become(state);
    expect(told).toEqual([true]);
    press('keydown');
    expect(audio.state).toBe('running');
    expect(told).toEqual([true, false]);
  });

  it('is tried again at every gesture until it is allowed', async () => {
    const { audio, told, press } = watched();
    audio.become('suspended');
    audio.allowed = false;
    press('pointerdown');
    await Promise.resolve();
    expect(told).toEqual([true]);
    audio.allowed = true;
    press('pointerup');
    expect(told).toEqual([true, false]);
  });

  it('knows the press that woke it from the one after', () => {
    const { audio, awake, press } = watched();
    press('pointerdown');
    expect(awake.wokenNow()).toBe(false);
    audio.become('suspended');
    press('pointerdown');
    press('pointerup');
    expect(awake.wokenNow()).toBe(true);
    press('keydown');
    expect(awake.wokenNow()).toBe(false);
  });

  it('is left alone while it runs', () => {
    const { audio, told, press } = watched();
    const before = audio.resumed;
    for (const type of ['pointerdown', 'pointerup', 'keydown']) press(type);
    expect(audio.resumed).toBe(before);
    expect(told).toEqual([]);
  });
});
