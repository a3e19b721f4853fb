// The tower's part of the live canvas: the radar, and the segments' figures below it.
// Must not show what only the cockpit sees: no money, fuel, lamps or slips.

import type { TowerView } from '../../flight/index.ts';
import type { HitId } from '../../look/hit-id.ts';
import { arrangeTower } from '../tower-arrangement.ts';
import { Dial } from '../drawing/dial.ts';
import { FINGER, hitArea } from '../hits.ts';
import { type Frame, SeatScene } from '../seat-scene.ts';
import type { HitArea } from '../types.ts';
import { Blips } from './blips.ts';
import { writeFigures } from './figures.ts';
import { writeBlockApart, markBlips, placeOf, writeBlocks } from './blocks.ts';
import { type Scope, scopeOf, sectorAt, sectorBox } from './geometry.ts';
import { writeLegend } from './legend.ts';
import { ringSectors, writeNames } from './names.ts';
import { paintPlate } from './plate.ts';
import { Sweep } from './sweep.ts';
import { blipHit, worthSeeing } from './worth.ts';

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
    const { scope, plate, blips, sweep, legend, figures } = parts;
    plate.paint((pen) => paintPlate(pen, this.local(parts), view));
    this.writeOver(parts, view, ringed);
    blips.show(view.blips, still || anew);
    sweep.show(!still);
    blips.light(still ? null : sweep.angle);
    const size = (dial: Dial) => ({ width: dial.box.width, height: dial.box.height, scale: scope.scale });
    legend?.paint((pen) => writeLegend(pen, size(legend)));
    figures?.paint((pen) => writeFigures(pen, size(figures), view, ringed));
  }

  /** The radar's parts are drawn in the stage's coordinates, but each dial starts at its own corner: this converts. */
  private local({ scope, plate: { box } }: Parts): Scope {
    return { ...scope, x: scope.x - box.x, y: scope.y - box.y };
  }

  /** Writes names, rings and the data of single cases. */
  private writeOver(parts: Parts, view: TowerView, ringed: readonly HitId[]): void {
    const { names, block } = parts;
    const { attention } = this;
    const local = this.local(parts);
    const pointed = [attention.pressed, attention.hovered, attention.focused].filter((id) => id !== null);
    const shown = worthSeeing(view, { ringed, pointed });
    names.paint((pen) => {
      writeNames(pen, local, view);
      ringSectors(pen, local, ringed, attention);
      if (block === null) writeBlocks(pen, local, view.blips, { shown, ringed, attention });
      else markBlips(pen, local, view.blips, { shown: shown.slice(0, 1), ringed, attention });
    });
    block?.paint((pen) => {
      const [first] = shown;
      if (first !== undefined) writeBlockApart(pen, block.box.width, block.box.height, first);
    });
  }

  protected override point(): void {
    const { frame, parts } = this;
    if (frame !== null && parts !== null) this.writeOver(parts, frame.view, frame.ringed);
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
    const { scope } = parts;
    const { stage } = frame.layout;
    const sectors = frame.view.sectors.map(({ cell }) =>
      hitArea({ kind: 'sector', cell }, sectorBox(scope, cell), stage),
    );
    const blips = frame.view.blips.map((blip) => {
      const [x, y] = placeOf(scope, blip);
      const box = { x: x - FINGER / 2, y: y - FINGER / 2, width: FINGER, height: FINGER };
      return hitArea(blipHit(blip), box, stage);
    });
    return [...sectors, ...blips];
  }

  /** The sector at a point of the stage, also between the hit areas. */
  sectorUnder(x: number, y: number): number | null {
    return this.parts === null ? null : sectorAt(this.parts.scope, x, y);
  }

  protected override dials(): readonly Dial[] {
    const { parts } = this;
    if (parts === null) return [];
    return [parts.names, parts.block, parts.legend, parts.figures].filter((dial) => dial !== null);
  }
}
