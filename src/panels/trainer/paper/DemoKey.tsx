// The demo's answers on paper, a sheet for each pair: to be read aloud from where there is no second window, and to have an answer for objections.

import { useMemo } from 'preact/hooks';
import { demoStrips, type TestedDemo, testedFor } from '../../../classroom/index.ts';
import type { Content } from '../../../content/index.ts';
import { language, t } from '../../../language/index.ts';
import { type ShownStrip, shownOf } from '../../parts/shown.ts';
import { SeatTag } from '../../parts/SeatTag.tsx';
import { useTexts } from '../../parts/texts.ts';
import { type ClassWish, classWish } from '../class-link.ts';
import { nameOfDemo } from '../DemoStart.tsx';
import type { PaperProps } from './paper-props.ts';
import { Sheet } from './Sheet.tsx';

/** What decides, in its own words. */
function decidesText({ decides, pieces, log }: ShownStrip): string {
  if (decides !== 'log') {
    const text = pieces.find(({ phrase }) => phrase === decides)?.text ?? ''; // every call has its phrases
    return t('flight:card.quoted', { text });
  }
  const line = log.find((one) => one.decides);
  return line === undefined ? t('trainer:key.logSilent') : t('trainer:key.log', { line: line.words });
}

function logText({ log }: ShownStrip): string {
  if (log.length === 0) return t('trainer:key.logEmpty');
  return log
    .map(({ hand, words, author }) => {
      const said = hand === null ? words : `${hand}: ${words}`;
      return author === null ? said : `${said} (${author})`;
    })
    .join(' · ');
}

function KeyOfStrip({ strip }: { readonly strip: ShownStrip }) {
  const rows = [
    [t('paper:demo.call'), t('flight:card.quoted', { text: strip.pieces.map(({ text }) => text).join('') })],
    [t('flight:log.title'), logText(strip)],
    [t('trainer:key.decides'), decidesText(strip)],
    [t('trainer:key.why'), strip.why],
    [t('paper:guide.objections.answer'), strip.wrong],
  ] as const;
  return (
    <section class="demo-key-strip">
      <h3>
        <span class="callsign">{strip.name}</span> {strip.headline} <SeatTag seat={strip.seat} />
      </h3>
      <dl class="guide-lines">
        {rows.map(([label, text]) =>
          text === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}

/** The four strips of a tested quarter, in the order in which they come to the wall. */
function strips({ seed }: TestedDemo, content: Content): readonly ShownStrip[] {
  const drawn = demoStrips(content, seed);
  return drawn.map((one) => shownOf(one, drawn, content));
}

/** The company that the key needs: not the class's own where no demo was tried with that. */
export const companyOfKey = (wish: ClassWish): string => testedFor(wish).company;

/** Of the quarter that is set where demos were tried with it, otherwise of its company's first: no other teaches what a demo should. */
export function DemoKey({ game, content }: PaperProps) {
  const ready = useTexts('demo');
  const demo = testedFor(classWish.value);
  const there = ready && content.id === demo.company;
  const { value: shownIn } = language;
  const four = useMemo(() => (there ? strips(demo, content) : []), [there, demo, content, shownIn]);
  return (
    <>
      {[four.slice(0, 2), four.slice(2)].map((pair, i) =>
        pair.length === 0 ? null : (
          <Sheet
            key={i}
            kind="demo"
            over={`${nameOfDemo(demo, game)} · ${t('paper:sheetOf', { sheet: i + 1, sheets: 2 })}`}
            title={t('paper:names.demo')}
            lead={t('paper:demo.lead')}
          >
            {pair.map((strip) => (
              <KeyOfStrip key={strip.id} strip={strip} />
            ))}
          </Sheet>
        ),
      )}
    </>
  );
}
