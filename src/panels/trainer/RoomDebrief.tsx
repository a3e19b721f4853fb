// The debrief of the whole room: the most divided strips first, twins side by side, the room together, and the sentence at the end.

import { useMemo } from 'preact/hooks';
import { type ClassQuarter, FEWEST, roomDebrief, type RoomStrip } from '../../classroom/index.ts';
import type { Content } from '../../content/index.ts';
import type { KeyLine, Seat } from '../../flight/index.ts';
import { t, words } from '../../language/index.ts';
import { Section } from '../parts/Page.tsx';
import { callOf, callsign, headline } from '../parts/say.ts';
import { SeatTag } from '../parts/SeatTag.tsx';
import { clueText } from './clue-words.ts';
import type { Collected } from './collected.ts';
import { RoomFile } from './RoomFile.tsx';
import { RoomTogether } from './RoomTogether.tsx';

interface StripProps {
  readonly told: RoomStrip;
  readonly line: KeyLine;
}

/** What decides a strip, as it is quoted on the wall. */
function decidesText({ strip, decides }: KeyLine): string {
  if (decides === 'log') return t('trainer:room.decidesLog');
  return t('flight:card.quoted', { text: words(strip.scenario, decides, strip.facts) });
}

/** How the room divided, as two coloured sides with their numbers. */
function Bar({ told: { tower, cockpit } }: Pick<StripProps, 'told'>) {
  const sides: readonly (readonly [Seat, number])[] = [
    ['cockpit', cockpit],
    ['tower', tower],
  ];
  return (
    <p class="room-bar" aria-label={t('trainer:room.bar', { tower, cockpit })} role="img">
      {sides
        .filter(([, count]) => count > 0)
        .map(([seat, count]) => (
          <span
            key={seat}
            class={`room-side room-side-${seat} seat-tag-${seat}`}
            style={{ '--share': count }}
          >
            {t(`trainer:room.side.${seat}`, { count })}
          </span>
        ))}
    </p>
  );
}

function Strip({ told, line }: StripProps) {
  const { strip, right, words: pointed, tower, cockpit, never } = told;
  const all = tower + cockpit;
  return (
    <article class="room-strip">
      <div class="key-head">
        <h3>
          <span class="callsign">{callsign(line.strip)}</span> {headline(line.strip)}
        </h3>
        <span>
          {t('trainer:room.belongs')} <SeatTag seat={strip.belongs} />
        </span>
      </div>
      {strip.short ? null : <p class="key-call">{t('flight:card.quoted', { text: callOf(line.strip) })}</p>}
      <Bar told={told} />
      <p>
        {t('trainer:room.right', { right, all })}{' '}
        {strip.short ? null : t('trainer:room.words', { words: pointed, all, decides: decidesText(line) })}{' '}
        {never === 0 ? null : t('trainer:room.never', { count: never })}{' '}
        {strip.either ? t('trainer:room.either') : null} {clueText(line)}
      </p>
    </article>
  );
}

/** The talk at the end, short and long. */
function Protocol() {
  return (
    <Section title={t('trainer:room.last')} lead={t('trainer:room.lastLead')}>
      <p>
        <strong>{t('flight:card.quoted', { text: t('debrief:sheet.monday') })}</strong>
      </p>
      <h3>{t('trainer:room.five')}</h3>
      <ol class="steps">
        {(['1', '2', '3', '4'] as const).map((step) => (
          <li key={step}>{t(`trainer:room.fiveSteps.${step}`)}</li>
        ))}
      </ol>
      <h3>{t('trainer:room.long')}</h3>
      <ol class="steps">
        {(['1', '2', '3', '4'] as const).map((step) => (
          <li key={step}>{t(`trainer:room.longSteps.${step}`)}</li>
        ))}
      </ol>
    </Section>
  );
}

function Objections({
  all,
  lineOf,
}: {
  readonly all: readonly Collected[];
  lineOf(id: string): KeyLine | undefined;
}) {
  const said = all
    .flatMap(({ objections }) => objections)
    .filter(({ sentence }) => sentence.trim() !== '')
    .toSorted((a, b) => (a.strip + a.sentence < b.strip + b.sentence ? -1 : 1));
  if (said.length === 0) return null;
  return (
    <Section title={t('trainer:room.objections')} lead={t('trainer:room.objectionsLead')}>
      <ul>
        {said.map(({ strip, sentence }, i) => {
          const line = lineOf(strip);
          return line === undefined ? null : (
            <li key={i}>{t('trainer:room.objection', { callsign: callsign(line.strip), sentence })}</li>
          );
        })}
      </ul>
    </Section>
  );
}

interface Props {
  readonly content: Content;
  readonly all: readonly Collected[];
  readonly quarter: ClassQuarter;
  /** The quarter's strips, with their figures. */
  readonly lines: readonly KeyLine[];
}

/** The sections of the room's debrief; too few answers show nothing. */
export function RoomDebrief({ content, all, quarter, lines }: Props) {
  const told = useMemo(
    () =>
      roomDebrief(
        all.map(({ answers }) => answers),
        quarter,
        content,
      ),
    [all, quarter, content],
  );
  const lineOf = (id: string) => lines.find(({ strip }) => strip.id === id);
  if (told === null)
    return (
      <Section title={t('trainer:room.title')}>
        <p>{t('trainer:collect.few', { fewest: FEWEST })}</p>
      </Section>
    );
  const strip = (one: RoomStrip) => {
    const line = lineOf(one.strip.id);
    return line === undefined ? null : <Strip key={one.strip.id} told={one} line={line} />;
  };
  return (
    <>
      <Section title={t('trainer:room.strips')} lead={t('trainer:room.stripsLead')}>
        {told.divided.map(strip)}
        {told.strips.some((one) => one.strip.varies) ? <p class="fine">{t('trainer:room.varies')}</p> : null}
      </Section>
      {told.twins.length === 0 ? null : (
        <Section title={t('trainer:room.twins')} lead={t('trainer:room.twinsLead')}>
          {told.twins.map((pair) => (
            <div key={pair[0].strip.id} class="two-columns">
              {pair.map(strip)}
            </div>
          ))}
        </Section>
      )}
      <RoomTogether told={told} />
      <Objections all={all} lineOf={lineOf} />
      <Protocol />
      <RoomFile all={all} quarter={quarter} />
    </>
  );
}
