// The answer key of the class's quarter, week by week, to read or to print.
// Must not be reachable from a flight.

import type { Content } from '../../content/index.ts';
import type { KeyLine } from '../../flight/index.ts';
import { handWords, hasWords, logAuthor, logWords, personName, t, words } from '../../language/index.ts';
import { SeatTag } from '../parts/SeatTag.tsx';
import { adviceText, callOf, callsign, choiceName, findingText, headline } from '../parts/say.ts';
import { Page } from '../parts/Page.tsx';
import { PrintButton } from '../parts/PrintButton.tsx';
import { sectionText } from '../parts/section.ts';
import { tellingLine } from '../parts/verdict-words.ts';
import { clueText } from './clue-words.ts';
import { useTexts } from '../parts/texts.ts';
import type { Game } from '../ports.ts';
import { classWish } from './class-link.ts';
import { quarterMark } from './ClassLink.tsx';
import { useAnswerKey, useAskedClass } from './use-class-quarter.ts';
import './trainer.css';

interface Props {
  readonly game: Game;
  readonly content: Content;
}

function decidesText(line: KeyLine, content: Content): string | null {
  const { strip, log, decides } = line;
  if (strip.storm) return null;
  const byClue = clueText(line);
  if (byClue !== null) return byClue;
  if (decides !== 'log')
    return t('flight:card.quoted', { text: words(strip.scenario, decides, strip.facts) });
  const telling = tellingLine({ ...strip, log }, content);
  return telling === null ? t('trainer:key.logSilent') : t('trainer:key.log', { line: logWords(telling) });
}

/** Why it belongs where it does. What a story says for itself holds only for whoever has not read the log that explains it. */
function whyRows({ strip, clue }: KeyLine): Row[] {
  const own = words(strip.scenario, 'why', strip.facts);
  return clue === null
    ? [{ label: t('trainer:key.why'), text: own }]
    : [
        { label: t('trainer:key.why'), text: t('flight:verdict.clue.why') },
        { label: t('trainer:key.whyUnread'), text: own },
      ];
}

interface Row {
  readonly label: string;
  readonly text: string;
}

/** The log, to be read aloud as it stands on the strip: a hand is named where the strip names it. */
function KeyLog({ log }: Pick<KeyLine, 'log'>) {
  return (
    <div>
      <dt>{t('flight:log.title')}</dt>
      <dd class="key-log">
        {log.length === 0 ? t('trainer:key.logEmpty') : null}
        {log.map((line, i) => (
          <span key={i} class="block">
            {line.labelled ? `${handWords(line.hand)}: ` : null}
            {logWords(line)} ({logAuthor(line)})
          </span>
        ))}
      </dd>
    </div>
  );
}

/** What is right for a strip: finding, advice, action, and passing on. */
function rightWork({ strip, finding, remedy, handoff }: KeyLine): Row[] {
  const rows: Row[] = [];
  const add = (label: string, text: string) => rows.push({ label, text });
  if (finding !== null) {
    // Where nothing lies behind it, the story's cause and its advice are another's.
    const chance = finding.suspect === 'normal';
    const cause =
      !chance && hasWords(strip.scenario, 'cause') ? words(strip.scenario, 'cause', strip.facts) : null;
    const suspect = findingText(finding.suspect, strip.cell);
    add(t('trainer:key.finding'), cause === null ? suspect : t('trainer:key.suspect', { suspect, cause }));
    // In a first flight messages carry none.
    if (finding.advised) {
      const proved = finding.proved && hasWords(strip.scenario, 'advice.right');
      add(t('trainer:key.advice'), adviceText(strip, 'right', { suspect: finding.suspect, proved }));
    }
  }
  if (remedy !== null && remedy.choice !== 'guess' && remedy.about !== null)
    add(
      t('trainer:key.remedy'),
      choiceName(remedy.choice, remedy.about, strip.cell, remedy.named === true ? strip.scenario : null),
    );
  if (handoff !== 'none') add('', t(`trainer:key.handoff.${handoff}`));
  return rows;
}

function notesOf({ defensible, interpretation, replaceable, section }: KeyLine): string {
  return [
    sectionText(section),
    defensible ? t('trainer:key.defensible') : '',
    interpretation ? t('trainer:key.interpretation') : '',
    replaceable ? t('trainer:key.replaceable') : '',
  ]
    .filter((note) => note !== '')
    .join(' · ');
}

function KeyStrip({ line, content }: { readonly line: KeyLine; readonly content: Content }) {
  const { strip, seat } = line;
  const decides = decidesText(line, content);
  const rows = [
    ...(decides === null ? [] : [{ label: t('trainer:key.decides'), text: decides }]),
    ...whyRows(line),
    ...rightWork(line),
  ];
  return (
    <li class="key-strip">
      <div class="key-head">
        <span>
          <span class="callsign">{callsign(strip)}</span>{' '}
          <strong>{strip.storm ? t('trainer:key.storm') : headline(strip)}</strong>
        </span>
        <SeatTag seat={seat} />
      </div>
      <p class="key-call">
        {personName(content.scenario(strip.scenario).caller)}:{' '}
        {t('flight:card.quoted', { text: callOf(strip) })}
      </p>
      <dl class="key-rows">
        {strip.storm ? null : <KeyLog log={line.log} />}
        {rows.map(({ label, text }) => (
          <div key={text}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="fine">{notesOf(line)}</p>
    </li>
  );
}

/** The key of the quarter that is set on the trainer's page. */
export function AnswerKey({ game, content }: Props) {
  const ready = useTexts('trainer');
  useAskedClass(game);
  const wish = classWish.value;
  // After a reload the company of the wish has still to come.
  const lines = useAnswerKey(game, content);
  if (!ready || lines === null) return null;
  const weeks = [...new Set(lines.map((line) => line.week))];
  return (
    <Page
      kind="key"
      title={t('trainer:key.title', { seed: wish.seed })}
      head={
        <>
          <p>
            <strong class="quarter-mark">{quarterMark(wish, game)}</strong>
          </p>
          <p>{t('trainer:key.lead')}</p>
          <div class="button-row no-print">
            <PrintButton game={game}>{t('trainer:key.print')}</PrintButton>
            <button type="button" class="button" onClick={() => (game.screen.value = 'trainer')}>
              {t('trainer:backToTrainer')}
            </button>
          </div>
        </>
      }
    >
      <div class="page-part">
        {weeks.map((week) => (
          <section key={week} class="key-week" aria-label={t('trainer:key.weekStrips', { week })}>
            <h2>{t('trainer:key.week', { week })}</h2>
            <ol class="plain">
              {lines
                .filter((line) => line.week === week)
                .map((line) => (
                  <KeyStrip key={line.strip.id} line={line} content={content} />
                ))}
            </ol>
          </section>
        ))}
      </div>
    </Page>
  );
}
