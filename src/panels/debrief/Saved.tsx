// How much of what could be saved was saved, as bars on one scale and as a table. The scale runs from nobody in the seats (0) to ideal (1).

import { scaleLinear } from 'd3-scale';
import type { Debrief } from '../../flight/index.ts';
import { formatFigure, t } from '../../language/index.ts';
import { Section } from '../parts/Page.tsx';
import { TableView } from '../parts/TableView.tsx';
import { savedText, shareText } from '../parts/say.ts';
import { moneyText } from './phrasing.ts';

const WHO = ['none', 'analyst', 'som', 'you', 'ideal'] as const;
const WIDTH = 600;
const HEIGHT = 26;

interface Bar {
  readonly share: number;
  readonly low: number;
  readonly kind: (typeof WHO)[number];
}

/** A bar from nobody (the upright line) to its share; the ideal one ends in runway lights. */
function ShareBar({ share, low, kind }: Bar) {
  const x = scaleLinear([low, 1], [6, WIDTH - 6]).clamp(true);
  const [from, to] = share < 0 ? [x(share), x(0)] : [x(0), x(share)];
  return (
    <svg
      class={`share-bar share-${kind}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line class="share-ground" x1={x(0)} x2={x(1)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {[0.25, 0.5, 0.75, 1].map((tick) => (
        <line key={tick} class="share-tick" x1={x(tick)} x2={x(tick)} y1={2} y2={HEIGHT - 2} />
      ))}
      <rect class="share-value" x={from} y={5} width={Math.max(2, to - from)} height={HEIGHT - 10} rx={3} />
      <line class="share-zero" x1={x(0)} x2={x(0)} y1={0} y2={HEIGHT} />
    </svg>
  );
}

/** The bars, their table, and what they mean. */
export function Saved({ debrief }: { readonly debrief: Debrief }) {
  const { share, value, meaningful } = debrief.saved;
  const low = Math.min(0, ...WHO.map((who) => Math.max(-0.5, share[who])));
  return (
    <Section title={t('debrief:saved.title')} id="saved">
      {meaningful ? (
        <>
          <p class="big-line">{savedText(share.you)}</p>
          <div class="share-rows" role="img" aria-label={t('debrief:saved.picture')}>
            {WHO.map((who) => (
              <div key={who} class={who === 'you' ? 'share-row you' : 'share-row'}>
                <span class="share-who">{t(`debrief:saved.who.${who}`)}</span>
                <ShareBar share={share[who]} low={low} kind={who} />
                <span class="share-figure">{formatFigure(share[who], 'share')}</span>
              </div>
            ))}
          </div>
          <p>{t('debrief:saved.alone', { som: shareText(share.som), analyst: shareText(share.analyst) })}</p>
        </>
      ) : (
        <p>{t('debrief:saved.meaningless')}</p>
      )}
      <p class="fine">{t('debrief:saved.what')}</p>
      <TableView
        caption={t('debrief:saved.picture')}
        columns={[
          t('debrief:saved.columns.who'),
          t('debrief:saved.columns.share'),
          t('debrief:saved.columns.value'),
        ]}
        rows={WHO.map((who) => [
          t(`debrief:saved.who.${who}`),
          formatFigure(share[who], 'share'),
          `${value[who] < value.none - 500 ? '−' : ''}${moneyText(value[who] - value.none)}`,
        ])}
      />
    </Section>
  );
}
