// A folder that is dropped, or a file that cannot be read, is told as that wherever files come in, and keeps nothing back that came with it.

import { describe, expect, it } from 'vitest';
import { answersOf, classQuarter, codeOf, roomQuarter } from '../../../src/classroom/index.ts';
import { newFlight } from '../../../src/flight/index.ts';
import { loadTexts, setLanguage } from '../../../src/language/index.ts';
import { packFaultText } from '../../../src/panels/own/fault-words.ts';
import { collected, openCollection } from '../../../src/panels/trainer/collected.ts';
import { takeFiles } from '../../../src/panels/trainer/taken-files.ts';
import { setup, startup } from '../../builders/flight.ts';
import { visit } from '../../builders/visit.ts';

/** As a browser gives a folder that was dropped: a file without a sort, which cannot be read. */
function folder(name: string): File {
  const refuse = () =>
    Promise.reject(new DOMException('A requested file or directory could not be found', 'NotFoundError'));
  return Object.assign(new File([], name), { text: refuse, arrayBuffer: refuse });
}

describe('what a trainer drops', () => {
  const flown = setup({ seed: 3 });
  const quarter = classQuarter(flown, startup);
  const answers = answersOf(newFlight(flown, startup).strips, quarter);
  const code = (random: number) => codeOf(answers, quarter, random);
  const into = { quarter: roomQuarter(flown, startup), content: startup, items: null };
  const take = async (...files: File[]) => {
    collected.value = null;
    openCollection(into.quarter);
    const { all, refused } = await takeFiles(files, into);
    return [all.length, refused.map(({ text, why }) => `${text} ${why}`)];
  };
  const chat = (name: string, text: string) => new File([text], name, { type: 'text/plain' });

  it('is taken as far as it can be read, before a folder and after it', async () => {
    expect(
      await take(chat('a.txt', `Kari: ${code(1)}`), folder('mappe'), chat('b.txt', `Ola: ${code(2)}`)),
    ).toEqual([2, ['mappe fileUnread']]);
  });

  it('may be a chat that was saved as text, with whatever it begins with', async () => {
    const lines = `[29.11.2026, 10:35] Kari: ${code(1)}\n[29.11.2026, 10:36] Ola: ${code(2)}, ${code(1)}`;
    expect(await take(chat('chat.txt', lines))).toEqual([2, [`${code(1)} double`]]);
    expect(await take(chat('hei.txt', 'Hei alle sammen'))).toEqual([0, ['hei.txt fileNone']]);
    expect(await take(chat('x.json', `{"code": "${code(1)}"`))).toEqual([0, ['x.json fileDamaged']]);
  });
});

describe('a file that is larger than any of ours', () => {
  const large = (name: string) => Object.defineProperty(new File(['{'], name), 'size', { value: 64_000_001 });

  it('is told as that among what a trainer drops', async () => {
    const into = { quarter: roomQuarter(setup({ seed: 3 }), startup), content: startup, items: null };
    collected.value = null;
    openCollection(into.quarter);
    expect((await takeFiles([large('stor.json')], into)).refused).toEqual([
      { text: 'stor.json', why: 'fileLarge' },
    ]);
  });

  it('is told as that in the place of a logbook', async () => {
    const carrying = await (await visit()).store.carrying();
    expect(await carrying.read(large('stor.json'))).toEqual({ fault: 'large' });
  });
});

describe('what is here', () => {
  it('is not known where the storage does not answer', async () => {
    const silent = () => Promise.reject(new Error('no storage'));
    const carrying = await (await visit({ open: silent })).store.carrying();
    expect(await carrying.here()).toBeNull();
    const empty = await (await visit()).store.carrying();
    expect(await empty.here()).toMatchObject({ holds: { flights: 0 }, keepsAside: true });
  });
});

describe('a folder', () => {
  it('in the place of a pack is refused with what to do', async () => {
    await loadTexts('own');
    const shelf = await (await visit()).store.own();
    const { faults } = await shelf.open(folder('mappe'));
    expect(faults).toEqual([{ kind: 'unread', file: 'mappe', line: null, values: {} }]);
    for (const [language, word] of [
      ['en', 'folder'],
      ['nb', 'mappe'],
    ] as const) {
      await setLanguage(language);
      expect(faults?.map(packFaultText).join()).toContain(word);
    }
  });

  it('in the place of a logbook is refused', async () => {
    const carrying = await (await visit()).store.carrying();
    expect(await carrying.read(folder('mappe'))).toEqual({ fault: 'unread' });
  });
});
