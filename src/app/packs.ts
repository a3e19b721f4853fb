// The packs that are kept here, as content can be had of them. What reads and checks them comes when one is flown.

import type { KeptPack } from '../content/packs/opened.ts';
import type { Keeper } from '../keep/index.ts';
import { untilFetched } from '../look/late.ts';
import type { Packs } from './content.ts';

export function packsOf(keeper: Pick<Keeper, 'load'>): Packs {
  return {
    kept: (checksum) => keeper.load('pack', null, checksum),
    async contentOf(pack: KeptPack, waits) {
      const { packContent } = await untilFetched(() => import('./pack-content.ts'), waits);
      return packContent(pack);
    },
  };
}
