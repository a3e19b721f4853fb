// The tower's live part: the radar in the stage, with the segments' figures below it.
// Must not hold anything of the cockpit: no money, fuel, lamps or slips.

import type { TowerView } from '../../flight/view-types.ts';
import { arrangeTower } from '../arrangement.ts';
import { Dial } from '../drawing/dial.ts';
import { hitArea } from '../hits.ts';
import { type Frame, SeatScene } from '../seat-scene.ts';
import type { HitArea } from '../types.ts';
import { Blips } from './blips.ts';
import { writeFigures } from './figures.ts';
import { type Scope, scopeOf, sectorAt, sectorBox } from './geometry.ts';
import { writeLegend } from './legend.ts';
import { notable, ringCase, ringSectors, writeBlockApart, writeDataBlock, writeNames } from './names.ts';
import { paintPlate } from './plate.ts';
import { Sweep } from './sweep.ts';

interface Parts {
  readonly scope: Scope;
  readonly plate: Dial;
  readonly names: Dial;
  readonly blips: Blips;
  readonly sweep: Sweep;
  readonly block: Dial | null;
  readonly legend: Dial | null;
  readonly figures: Dial | null;
}

export class TowerScene extends SeatScene<TowerView> {
  private parts: Parts | null = null;

  constructor() {
    super('tower');
  }

  protected override build({ layout, ratio, view, layers }: Frame<TowerView>): void {
    const arrangement = arrangeTower(layout);
    const { radar, scale } = arrangement;
    const scope = scopeOf(arrangement, view.sectors.length);
    const dial = (name: string, box: typeof radar | null): Dial | null =>
      box === null ? null : new Dial(this, name, box, ratio, scale, layers?.under ?? null);
    const plate = new Dial(this, 'radar-plate', radar, ratio, scale, layers?.under ?? null);
    const sweep = new Sweep(this, scope, ratio);
    const blips = new Blips(this, scope, ratio);
    const names = new Dial(this, 'radar-names', radar, ratio, scale, layers?.over ?? null, 1);
    this.parts = {
      scope,
      plate,
      sweep,
      blips,
      names,
      block: dial('radar-block', arrangement.block),
      legend: dial('radar-legend', arrangement.legend),
      figures: dial('radar-figures', arrangement.figures),
    };
  }

  protected override fill({ view, still, ringed }: Frame<TowerView>, anew: boolean): void {
    const { parts } = this;
    if (parts === null) return;
    const { scope, plate, names, blips, sweep, block, legend, figures } = parts;
    const { box } = plate;
    // The radar's parts are drawn in the stage's coordinates; the dials start at their own corner.
    const local: Scope = { ...scope, x: scope.x - box.x, y: scope.y - box.y };
    plate.paint((pen) => paintPlate(pen, local, view));
    const chosen = notable(view.blips);
    names.paint((pen) => {
      writeNames(pen, local, view);
      ringSectors(pen, local, ringed);
      if (chosen === null) return;
      if (block === null)
        writeDataBlock(pen, local, { x: 0, y: 0, width: box.width, height: box.height }, chosen);
      else ringCase(pen, local, chosen);
    });
    block?.paint((pen) => {
      if (chosen !== null) writeBlockApart(pen, block.box.width, block.box.height, chosen);
    });
    blips.show(view.blips, still || anew);
    sweep.show(!still);
    blips.light(still ? null : sweep.angle);
    const size = (dial: Dial) => ({ width: dial.box.width, height: dial.box.height, scale: scope.scale });
    legend?.paint((pen) => writeLegend(pen, size(legend)));
    figures?.paint((pen) => writeFigures(pen, size(figures), view, ringed));
  }

  protected override tearDown(): void {
    const { parts } = this;
    if (parts === null) return;
    for (const dial of [parts.plate, parts.names, parts.block, parts.legend, parts.figures]) dial?.destroy();
    parts.blips.destroy();
    parts.sweep.destroy();
    this.parts = null;
  }

  override pass(milliseconds: number): boolean {
    if (this.parts === null || this.frame === null || this.frame.still) return false;
    this.parts.sweep.step(milliseconds);
    this.parts.blips.step(milliseconds);
    this.parts.blips.light(this.parts.sweep.angle);
    return true;
  }

  override hitAreas(): readonly HitArea[] {
    const { frame, parts } = this;
    if (frame === null || parts === null) return [];
    return frame.view.sectors.map(({ cell }) =>
      hitArea(`sector-${cell}`, sectorBox(parts.scope, cell), frame.layout.stage),
    );
  }

  /** The sector under a point of the stage, also between the hit areas. */
  sectorUnder(x: number, y: number): number | null {
    return this.parts === null ? null : sectorAt(this.parts.scope, x, y);
  }

  override words(): readonly string[] {
    const { parts } = this;
    if (parts === null) return [];
    return [parts.names, parts.block, parts.legend, parts.figures].flatMap((dial) => dial?.words ?? []);
  }
}
