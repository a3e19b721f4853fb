// The guide's sheet of objections: of every strip of the quarter what to answer whoever would have put it in the other seat.

import { t, words } from '../../../language/index.ts';
import { callsign, headline, seatName } from '../../parts/say.ts';
import { quarterMark } from '../ClassLink.tsx';
import { clueText } from '../clue-words.ts';
import { classWish } from '../class-link.ts';
import { useAnswerKey } from '../use-class-quarter.ts';
import type { PaperProps } from './paper-props.ts';
import { Sheet } from './Sheet.tsx';

/** Of the full strips; a short one has no objections of its own. */
export function GuideObjections({ game, content, over }: PaperProps & { readonly over: string }) {
  const lines = useAnswerKey(game, content) ?? []; // until the company has come
  return (
    <Sheet
      kind="guide"
      over={over}
      title={t('paper:guide.objections.title')}
      lead={t('paper:guide.objections.lead', { quarter: quarterMark(classWish.value, game) })}
    >
      <table class="guide-objections">
        <thead>
          <tr>
            <th scope="col">{t('paper:guide.objections.strip')}</th>
            <th scope="col">{t('paper:guide.objections.belongs')}</th>
            <th scope="col">{t('paper:guide.objections.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {lines
            .filter(({ strip }) => !strip.storm)
            .map(({ strip, seat, clue }) => (
              <tr key={strip.id}>
                <th scope="row">
                  <span class="callsign">{callsign(strip)}</span> {headline(strip)}
                </th>
                <td>{seatName(seat)}</td>
                <td>
                  {clue === null ? null : <p>{clueText({ clue })}</p>}
                  {words(strip.scenario, 'wrong', strip.facts)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </Sheet>
  );
}
