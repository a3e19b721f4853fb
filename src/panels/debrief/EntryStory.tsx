// Everything about one strip: what was known then, call, stamp, message, action, consequences, and points.

import type { Content } from '../../content/index.ts';
import {
  type DebriefEntry,
  messageGrade,
  type Remedied,
  type Said,
  type Stamp,
  type Strip,
  stripOfOldLog,
} from '../../flight/index.ts';
import { firstName, formatFigure, hasWords, t, words } from '../../language/index.ts';
import { callsign, choiceName, decidedName, seatInside } from '../parts/say.ts';
import { cueSentence, recalledBy, verdictWords } from '../parts/verdict-words.ts';
import { CallMarked } from './CallMarked.tsx';
import { KnownThen } from './KnownThen.tsx';
import { LogThen } from './LogThen.tsx';
import { gradeText, messageText, worthSentence } from './phrasing.ts';
import { ScoreTable } from './ScoreTable.tsx';
import { storyOf } from './story.ts';
import type { EntryProps } from './entry-props.ts';

/** The callsign of an earlier strip that this one points back to; null where the debrief does not name it. */
function earlierName({ recalls }: DebriefEntry, id: string | null | undefined): string | null {
  const earlier = recalls?.named.find((one) => one.id === id);
  return earlier === undefined ? null : callsign(earlier);
}

function markedText(entry: DebriefEntry, stamp: Stamp): string | null {
  const { strip } = entry;
  if (strip.storm || stamp.mark === null) return null;
  const old = stripOfOldLog(stamp.mark);
  if (old !== null) {
    const name = earlierName(entry, old);
    return name === null ? null : t('debrief:entry.markedOld', { callsign: name });
  }
  if (stamp.mark === 'log') return t('debrief:entry.markedLog');
  return t('debrief:entry.marked', { phrase: words(strip.scenario, stamp.mark, strip.facts) });
}

function decidedText(entry: DebriefEntry, content: Content): string | null {
  const { strip, stamp, belonged } = entry;
  if (strip.storm || stamp?.verdict.words === true) return null;
  const { cause, handoff } = content.full(strip.scenario);
  if (cause === 'hidden' && belonged === 'cockpit' && handoff !== 'request') return t('debrief:entry.told');
  return cueSentence(strip, content);
}

/** What earlier strips had to do with this one: a log that explained its call, and how its caller had fared. */
function RecallStory({ entry, content }: { readonly entry: DebriefEntry; readonly content: Content }) {
  const { strip, recalls } = entry;
  const lines: string[] = [];
  const of = earlierName(entry, strip.before?.strip);
  // The debrief of an older flight has neither.
  if (strip.before != null && of !== null)
    lines.push(
      t(`debrief:entry.${strip.before.helped ? 'helped' : 'neglected'}`, {
        caller: firstName(content.scenario(strip.scenario).caller),
        callsign: of,
      }),
    );
  const clue = recalls?.clue ?? null;
  const name = earlierName(entry, clue?.earlier);
  if (clue !== null && name !== null)
    lines.push(t(`debrief:entry.${clue.taken ? 'clueTaken' : 'clueMissed'}`, { callsign: name }));
  return lines.map((line) => <p key={line}>{line}</p>);
}

function StampStory({ entry, content }: { readonly entry: DebriefEntry; readonly content: Content }) {
  const { strip, stamp, belonged } = entry;
  if (stamp === null) {
    return (
      <p>
        {t('debrief:timeline.notStamped')}. {t('debrief:entry.belonged', { seat: seatInside(belonged) })}
      </p>
    );
  }
  const wrong = stamp.verdict.seat === 'wrong';
  const recalled = recalledBy(strip, stamp, entry.recalls?.named ?? []);
  const { text, rest } = verdictWords(strip, stamp, content, recalled);
  const marked = markedText(entry, stamp);
  const decided = decidedText(entry, content);
  return (
    <>
      <p>
        {t('debrief:entry.stampedIn', { seat: seatInside(stamp.seat), week: stamp.week })}{' '}
        {wrong ? t('debrief:entry.belonged', { seat: seatInside(belonged) }) : null} {marked} {decided}
      </p>
      <p class="verdict-said">{text}</p>
      {rest === null ? null : <p>{rest}</p>}
      {hasWords(strip.scenario, 'why') && !strip.echo && recalled?.line == null ? (
        <details class="why">
          <summary>{t('debrief:entry.why')}</summary>
          <p>{words(strip.scenario, 'why', strip.facts)}</p>
        </details>
      ) : null}
    </>
  );
}

function MessageStory({ strip, said }: { readonly strip: Strip; readonly said: Said }) {
  const { faulty, corrected, heard, knowledge, needlessCorrections } = said;
  const element = faulty === null ? null : t(`debrief:entry.elementNamed.${faulty}`);
  const level = knowledge === null ? null : messageGrade(knowledge);
  return (
    <li>
      <p>
        {t('debrief:entry.sent', {
          week: said.week,
          text: messageText(strip, said.message, said.suspect, said),
        })}{' '}
        {said.to === null ? null : t(`debrief:entry.to.${said.to}`)}{' '}
        {said.findingRight ? null : t('debrief:entry.findingWrong')}
      </p>
      <p>
        {element === null
          ? t('debrief:entry.heardRight')
          : t(corrected ? 'debrief:entry.misheard' : 'debrief:entry.misheardThrough', { element })}{' '}
        {needlessCorrections > 0 ? t('debrief:entry.needless', { count: needlessCorrections }) : null}
      </p>
      {heard === null || (element !== null && !corrected) ? (
        heard === null ? null : (
          <p>{t('debrief:entry.heard', { text: messageText(strip, heard, heard.suspect, said) })}</p>
        )
      ) : null}
      {level === null ? null : <p>{t(`debrief:entry.knowledge.${level}`)}</p>}
    </li>
  );
}

/** A decision in a sentence. */
function decidedIn(
  { week, choice, about, cost, lands, judged }: Remedied,
  scenario: string,
  cell: number,
): string {
  const price = formatFigure(cost, 'money');
  if (choice === 'guess') return t('debrief:entry.blind', { week, cost: price });
  if (choice === 'leave' || about === null || lands === null) return t('debrief:entry.left', { week });
  return t('debrief:entry.ordered', {
    week,
    option:
      judged === null ? choiceName(choice, about, cell, null) : decidedName(choice, judged, scenario, cell),
    cost: price,
    lands,
  });
}

function RemedyStory({ remedies, strip: { scenario, cell } }: Pick<DebriefEntry, 'remedies' | 'strip'>) {
  return (
    <ul class="plain">
      {remedies.map((one) => (
        <li key={one.week}>
          {decidedIn(one, scenario, cell)}{' '}
          {one.judged === null ? null : gradeText(one.judged, { scenario, cell })}
        </li>
      ))}
    </ul>
  );
}

/** The content of an opened strip in the timeline. */
export function EntryStory({ entry, content, onGo, onDisagree }: EntryProps) {
  const { strip, said, remedies, scores, knownThen: known, stamp } = entry;
  const story = storyOf(entry);
  return (
    <div class="entry-story">
      {strip.disagreed === null || strip.disagreed.sentence === '' ? null : (
        <p class="disputed-words">{t('debrief:disputed.said', { sentence: strip.disagreed.sentence })}</p>
      )}
      <div class="entry-part whole">
        <h3>{t('debrief:entry.call')}</h3>
        <div class="paper-strip">
          <CallMarked entry={entry} content={content} />
          <LogThen entry={entry} content={content} />
        </div>
      </div>
      <div class="entry-part whole">
        <h3>{t('debrief:then.title')}</h3>
        <KnownThen known={known} />
      </div>
      <div class="entry-part">
        <h3>{t('debrief:entry.stamp')}</h3>
        <StampStory entry={entry} content={content} />
        <RecallStory entry={entry} content={content} />
      </div>
      {said.length === 0 ? null : (
        <div class="entry-part">
          <h3>{t('debrief:entry.message')}</h3>
          <ul class="plain">
            {said.map((one) => (
              <MessageStory key={one.week} strip={strip} said={one} />
            ))}
          </ul>
        </div>
      )}
      {remedies.length === 0 ? null : (
        <div class="entry-part">
          <h3>{t('debrief:entry.remedy')}</h3>
          <RemedyStory remedies={remedies} strip={strip} />
        </div>
      )}
      {story.length === 0 ? null : (
        <div class="entry-part">
          <h3>{t('debrief:entry.story')}</h3>
          <ul class="plain">
            {story.map((lineOfStory) => (
              <li key={lineOfStory}>{lineOfStory}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="entry-part">
        <h3>{t('debrief:entry.worthTitle')}</h3>
        <p class="worth-line">{worthSentence(entry)}</p>
        {strip.storm ? null : <p class="fine">{t('debrief:entry.worthHow')}</p>}
      </div>
      <div class="entry-part">
        <h3>{t('debrief:entry.points')}</h3>
        <ScoreTable strip={strip} lines={scores} content={content} />
      </div>
      <div class="button-row no-print">
        {onGo === null ? null : (
          <button
            type="button"
            class="button"
            aria-label={t('debrief:timeline.goHereTo', { callsign: callsign(strip), week: known.week })}
            onClick={() => onGo(known.step)}
          >
            {t('debrief:timeline.goHere')}
          </button>
        )}
        {onDisagree === null || stamp === null || strip.disagreed !== null ? null : (
          <button type="button" class="button" onClick={() => onDisagree(strip.id)}>
            {t('debrief:entry.disagree')}
          </button>
        )}
      </div>
    </div>
  );
}
