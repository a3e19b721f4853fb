// A case on the radar: what the tower sees of it, and a button to its sector.
// Must not tell a case's hidden quality, nor whether an old record is still true.

import type { BlipView, TowerView } from '../../../../flight/index.ts';
import { formatFigure, segmentName, t } from '../../../../language/index.ts';
import { useCabin } from '../../parts/cabin.ts';
import { Card } from '../../parts/Card.tsx';

function decisionWords({ weeks, decidedBy13 }: BlipView): string {
  const values = { weeks: formatFigure(weeks, 'ratio') };
  return decidedBy13 ? t('flight:blip.inTime', values) : t('flight:blip.late', values);
}

/** Names and figures of a case, in the card's order. */
function rowsOf(blip: BlipView): readonly (readonly [string, string])[] {
  return [
    [t('flight:blip.step'), t(`common:blip.step.${blip.step}`)],
    [
      t('flight:blip.standing'),
      blip.standing === 0 ? t('common:blip.fresh') : t('common:blip.standing', { count: blip.standing }),
    ],
    [t('flight:blip.value'), formatFigure(blip.value, 'money')],
    [t('flight:blip.chance'), formatFigure(blip.chance, 'share')],
    [t('flight:blip.norm'), formatFigure(blip.norm, 'share')],
    [t('flight:blip.decision'), decisionWords(blip)],
  ];
}

/** The card of the case with this number; also shown after the case has left the radar. */
export function BlipCard({ view, id }: { readonly view: TowerView; readonly id: string }) {
  const { game } = useCabin();
  const blip = view.blips.find((one) => one.id === id);
  if (blip === undefined)
    return (
      <Card title={t('flight:blip.named', { number: id })} step={`blip ${id}`}>
        <p class="note">{t('flight:blip.gone')}</p>
      </Card>
    );
  const segment = segmentName(blip.cell);
  const title = t('flight:blip.title', { number: id, segment });
  return (
    <Card title={title} step={`blip ${id}`}>
      <p class="aside">
        {blip.asOfWeek === 0 ? t('flight:blip.asOfStart') : t('flight:blip.asOf', { week: blip.asOfWeek })}
      </p>
      <table class="sheet">
        <caption class="unseen">{title}</caption>
        <tbody>
          {rowsOf(blip).map(([name, figure]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {blip.low ? <p class="note">{t('flight:blip.low')}</p> : null}
      {blip.stale ? <p class="note">{t('flight:blip.stale')}</p> : null}
      <button
        type="button"
        class="button wide"
        onClick={() => {
          game.open.value = { kind: 'sector', cell: blip.cell };
        }}
      >
        <span>{t('flight:blip.sector', { segment })}</span>
        <span class="aside">{t('flight:blip.sectorIs')}</span>
      </button>
    </Card>
  );
}
