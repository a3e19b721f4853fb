// What is read in turn: the camera tells each code once until the trainer begins anew, and of two packs the one that was chosen last is shown.

import { signal } from '@preact/signals';
import { beforeAll, expect, it, vi } from 'vitest';
import { loadTexts } from '../../../src/language/index.ts';
import { OpenPack } from '../../../src/panels/own/OpenPack.tsx';
import type { OwnShelf } from '../../../src/panels/ports.ts';
import { Camera } from '../../../src/panels/trainer/Camera.tsx';
import { faultOf } from '../../../src/content/packs/fault.ts';
import { eventually } from '../../builders/eventually.ts';
import { simulatedPage } from '../../builders/simulated-page.ts';
import { visit } from '../../builders/visit.ts';

vi.mock('../../../src/panels/parts/qr-reader.ts', () => ({ codesSeen: async () => ['7K3M', '2Q9X'] }));

const draw = simulatedPage();
beforeAll(() => loadTexts('trainer', 'own'));

it('the camera tells each code once, and again after the trainer has begun anew', async () => {
  const stream = { getTracks: () => [] };
  Object.assign(window, { isSecureContext: true });
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: async () => stream } });
  const { store } = await visit();
  const told: string[] = [];
  const onRead = (code: string) => told.push(code);
  const page = draw(<Camera game={store} round={0} onRead={onRead} />);
  // Nothing plays here.
  Object.defineProperties(Object.getPrototypeOf(document.createElement('video')), {
    play: { value: async () => {} },
    srcObject: { set: () => {} },
  });
  page.querySelector('button')?.click();
  await eventually(() => expect(told).toEqual(['7K3M', '2Q9X']));
  await new Promise((done) => setTimeout(done, 500));
  expect(told).toHaveLength(2);
  draw(<Camera game={store} round={1} onRead={onRead} />);
  await eventually(() => expect(told).toEqual(['7K3M', '2Q9X', '7K3M', '2Q9X']));
});

it('of two files the one that was chosen last is shown, whichever is read first', async () => {
  const { store } = await visit();
  const read: (() => void)[] = [];
  const open: OwnShelf['open'] = (file) =>
    new Promise((done) => read.push(() => done({ faults: [faultOf('empty', file.name)] })));
  const shelf = { ...(await store.own()), packs: signal([]), open };
  const page = draw(<OpenPack game={store} shelf={shelf} />);
  const choose = (name: string) => {
    const dropped = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(dropped, { dataTransfer: { files: [new File(['x'], name)] } });
    page.querySelector('.own-drop')?.dispatchEvent(dropped);
  };
  choose('first.json');
  choose('second.json');
  await eventually(() => expect(read).toHaveLength(2));
  read[1]?.();
  await eventually(() => expect(page.textContent).toContain('second.json ble ikke åpnet'));
  read[0]?.();
  await new Promise((done) => setTimeout(done, 50));
  expect(page.textContent).toContain('second.json ble ikke åpnet');
  expect(page.textContent).not.toContain('first.json');
});
