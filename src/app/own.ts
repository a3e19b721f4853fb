// What somebody has written or brought themselves: their own cases, kept in this browser, out of files and into files. Comes when it is wanted.

import { signal } from '@preact/signals';
import type { OwnCase } from '../content/own-case.ts';
import { LARGEST_PACK } from '../content/packs/limits.ts';
import { faultOf } from '../content/packs/fault.ts';
import { checksumOf } from '../content/packs/mark.ts';
import type { PackRead, ReadPack } from '../content/packs/opened.ts';
import { hasCompany } from '../content/packs/has-company.ts';
import { writeCases, writePack } from '../content/packs/write.ts';
import type { Keeper } from '../keep/index.ts';
import type { ListedPack, OwnShelf } from '../panels/ports.ts';
import { language } from '../language/index.ts';
import { readOrNull } from '../look/file-read.ts';
import { untilFetched } from '../look/late.ts';
import { unawaited } from '../look/unawaited.ts';
import { decodeText } from './decode.ts';
import { inSlices } from './slices.ts';

interface Of {
  readonly keeper: Pick<Keeper, 'load' | 'change' | 'save' | 'listed' | 'forget'>;
  readonly today: () => string;
  /** A number that no other has. */
  readonly newSeed: () => number;
  readonly now: () => number;
}

type Change = (found: readonly OwnCase[]) => readonly OwnCase[];

/** Puts a case where one of its id is, or first. */
function withCase(all: readonly OwnCase[], own: OwnCase): readonly OwnCase[] {
  return all.some(({ id }) => id === own.id)
    ? all.map((one) => (one.id === own.id ? own : one))
    : [own, ...all];
}

/** The packs that are kept, the newest first. */
async function packsIn(keeper: Of['keeper']): Promise<readonly ListedPack[]> {
  const ids = await keeper.listed('pack');
  const found = await Promise.all(
    ids.map(async (id) => {
      const kept = await keeper.load('pack', null, id);
      return kept === null ? [] : [{ ...kept, id }];
    }),
  );
  return found.flat().toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** The shelf as it is kept. */
export async function openShelf({ keeper, newSeed, today, now }: Of): Promise<OwnShelf> {
  const cases = signal<readonly OwnCase[]>(await keeper.load('cases', []));
  const packs = signal<readonly ListedPack[]>(await packsIn(keeper));
  let last = 0;

  /** Changes what is shown at once, and in the storage whatever another tab has made of it: then both are shown. */
  async function change(to: Change): Promise<void> {
    const before = cases.peek();
    cases.value = to(before);
    last += 1;
    const turn = last;
    const kept = await keeper.change('cases', before, to);
    if (turn === last) cases.value = kept;
  }

  /** The pack with its scenarios as strips and its company, or what the checks say of them. */
  async function checked(file: string, pack: ReadPack): Promise<PackRead> {
    const { name, cases, home } = pack;
    const flies = pack.parts.scenarios.length > 0 || hasCompany(pack.parts);
    const whole = { name, cases, home, flies, text: writePack(pack) };
    if (!flies) return { pack: { ...whole, strips: [], replaces: 0, company: null } };
    const { previewed } = await untilFetched(() => import('./own-checks.ts'));
    const found = await previewed(file, pack, (work) => inSlices(work, now));
    if ('faults' in found) return found;
    const [inFirst] = found.company?.words.values() ?? [];
    return { pack: { ...whole, name: name === '' ? (inFirst?.name ?? '') : name, ...found } };
  }

  const newId = () => `case-${newSeed().toString(36)}`;

  return {
    cases,
    newId,
    put: (own) => unawaited(change((all) => withCase(all, own))),
    remove: (id) => unawaited(change((all) => all.filter((one) => one.id !== id))),
    takeIn(found) {
      const known = new Map(cases.peek().map((own) => [own.id, JSON.stringify(own)]));
      // One that is here as it is there is here; one that was changed in either place is another now.
      const fresh = found
        .filter((own) => known.get(own.id) !== JSON.stringify(own))
        .map((own) => (known.has(own.id) ? { ...own, id: newId() } : own));
      unawaited(change((all) => fresh.toReversed().reduce(withCase, all)));
      return fresh.length;
    },
    packs,
    keepPack(pack, file) {
      // The same pack is kept once.
      const id = checksumOf(pack.text);
      const kept = { name: pack.name === '' ? file : pack.name, at: today(), text: pack.text };
      packs.value = [{ ...kept, id }, ...packs.peek().filter((one) => one.id !== id)];
      unawaited(keeper.save('pack', kept, id));
      return id;
    },
    removePack(id) {
      packs.value = packs.peek().filter((one) => one.id !== id);
      unawaited(keeper.forget('pack', id));
    },
    async lookAgain() {
      await change((all) => all);
      packs.value = await packsIn(keeper);
    },
    write: writeCases,
    async example() {
      const { examplePack } = await untilFetched(() => import('./pack-example.ts'));
      return examplePack(language.peek());
    },
    async open(file) {
      if (file.size > LARGEST_PACK)
        return { faults: [faultOf('large', file.name, { most: LARGEST_PACK / 1_000_000 })] };
      const held = await readOrNull(() => file.arrayBuffer());
      if (held === null) return { faults: [faultOf('unread', file.name)] };
      const bytes = new Uint8Array(held);
      const { readPackFile } = await untilFetched(() => import('../content/packs/read.ts'));
      const read = await inSlices(readPackFile(file.name, bytes, decodeText), now);
      return read.faults === undefined ? checked(file.name, read.pack) : read;
    },
  };
}
