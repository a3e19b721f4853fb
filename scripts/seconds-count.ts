// What a first flight shows unfolded, as words, presses and panels: for the report of seconds.
// What was read on the same strip before is not counted again, but for a read-back, which has to be read anew.

import { type Language, Words, lineWords } from '../src/content/check/words.ts';
import { countWords } from '../src/content/wording.ts';
import type { Content } from '../src/content/types.ts';
import { readTexts } from '../src/content/text-file.ts';
import {
  type CardKind,
  cockpitTask,
  cockpitView,
  type EffectAnswer,
  type FlightEvent,
  type FlightState,
  type LogLine,
  type Slip,
  type Strip,
  towerTask,
  shownIn,
} from '../src/flight/index.ts';
import { companyFolder, packFiles } from './content-files.ts';
import { measureWords, type WordsOf } from './seconds-cards.ts';
import { game, type Parts, seconds, sum, textAt, type Texts } from './seconds-texts.ts';
import { workCount } from './work-seconds.ts';

/** Panels of a first desk: the table with its cards, and the read-back; the message is one more where it is written. */
const NEW_AT_DESK = 2;
/** The label of a line of the log, its author, and its week. */
const LINE_LABELS = 4;
/** «4 uker siden» below the result's curve. */
const ONSET = 3;

/** What was pressed of a message: whether it was written, and whether and how often it was read back. */
export interface Talk {
  readonly written: boolean;
  readonly readBack: boolean;
  readonly corrections: number;
}

/** What is known of a strip beside what it shows. */
export interface Taken {
  /** What its log held when the call came. */
  readonly log: readonly LogLine[];
  readonly talk: Talk;
  /** Its card opened by itself. */
  readonly byItself: boolean;
}

/** Counts what a flight shows, in one language. */
export class Counter {
  private readonly own: Words;
  private readonly flight: Texts;
  private readonly content: Content;

  constructor(content: Content, language: Language) {
    const file = `texts/${language}.json`;
    this.own = new Words(language, readTexts(file, packFiles(companyFolder(content.id))[file] ?? '{}'));
    this.flight = game(language, 'flight');
    this.content = content;
  }

  private readonly words: WordsOf = {
    game: (...paths) => this.ofGame(...paths),
    own: (group, id) => this.ofOwn(group, id),
  };

  private ofGame(...paths: readonly string[]): number {
    return sum(paths, (path) => countWords(textAt(this.flight, path)));
  }

  private ofOwn(id: string, ...paths: readonly string[]): number {
    return sum(paths, (path) => countWords(this.own.get(id, path) ?? '')); // a text that a company need not have
  }

  private ofLines(lines: readonly LogLine[]): number {
    return sum(lines, (line) => countWords(lineWords(this.own, line)) + LINE_LABELS);
  }

  /** Callsign, and who is calling. */
  private callTitle(): number {
    return this.ofGame('strip.callsign', 'card.rings');
  }

  /** Opening, marking, stamping, and the verdict on the seat. */
  private stamped(strip: Strip, { log, byItself }: Taken): Parts {
    const { scenario } = strip;
    const controls = this.ofGame('card.markDeciding', 'log.title', 'stamp.here.tower', 'stamp.wait');
    // Where seat and words are right, the reason is folded.
    const told = this.ofGame('verdict.seat.right', 'verdict.words.right', 'verdict.why', 'verdict.goOn');
    return {
      call: seconds(this.callTitle() + this.ofOwn(scenario, 'call'), byItself ? 0 : 1),
      log: seconds(this.ofLines(log), 0),
      stamp: seconds(controls, 2),
      'seat verdict': seconds(told, 1),
    };
  }

  /** The message where it is written, and its read-back where there is one; after a correction everything is read back anew. */
  private told(strip: Strip, finding: string, { written, readBack, corrections }: Talk): Parts {
    const advice = this.ofOwn(strip.scenario, 'advice.right', 'advice.other1', 'advice.other2');
    // Segment, finding, certainty and advice, as they were heard.
    const advised = written ? this.ofOwn(strip.scenario, 'advice.right') : 0;
    const heard = 2 + this.ofOwn('suspects', finding) + advised;
    const message = this.ofGame('message.spoken', 'message.sendWith');
    const asked = this.ofGame('readBack.lead', 'readBack.confirm', 'readBack.showSent');
    const again = corrections * (heard + this.ofGame('readBack.corrected_one'));
    return {
      // In a first flight with advice this sends it.
      message: written ? seconds(message + 2 + advice, 1) : 0,
      'read-back': readBack ? seconds(asked + heard + again, 1 + corrections) : 0,
    };
  }

  /** The button of what comes next: the press that closes a card is the one that opens that, and is counted there. */
  private next(): number {
    return this.ofGame('bay.nextStrip');
  }

  /** What follows a message: its verdict, what is next, and folded below the line that it wrote the score and the call. */
  private found(...told: readonly string[]): Parts {
    const words = this.ofGame('taskVerdict.messageFull', 'next.slipLater');
    return {
      'desk verdict': seconds(words + this.ofGame(...told) + this.next(), 0),
      'line written': seconds(this.written(), 0),
    };
  }

  /** The folded log, by the hand of its last line. */
  private written(): number {
    return this.ofGame('log.last');
  }

  /** A desk of the tower, up to its verdict closed. */
  desk(state: FlightState, strip: Strip, taken: Taken, first: boolean): Parts {
    const { talk } = taken;
    const task = towerTask(state, strip.id, this.content);
    if (task.kind !== 'causes') throw new Error(`${strip.id} has no desk of suspects`);
    const { suspects, cards, symptom, slice, fewMatter, timeAndPlace } = task;
    const cases = fewMatter ? this.ofGame('desk.cardCases') : 0;
    // What a view by groups says takes two words in every company: «etter størrelse».
    const views = (kind: CardKind) => this.ofGame(`desk.view.${kind === 'bars' ? 'groups' : kind}`);
    const titles = sum(cards, ({ title, kind }) => this.ofOwn('titles', title) + views(kind) + cases);
    const opened = cards.flatMap(({ face }) => (face === null ? [] : [face]));
    const { dimension } = slice;
    // The group of the result is named beside its curve.
    const names = new Set([`groups ${dimension}.${slice.group}`]);
    const faces = sum(opened, ({ measures, kind }) =>
      sum(measures, (measure) =>
        measureWords(measure, { bars: kind === 'bars', dimension, fewMatter, names }, this.words),
      ),
    );
    const result =
      this.ofGame(`desk.symptom.${symptom}`, 'desk.result', 'desk.slice.other') +
      ONSET -
      1 +
      this.ofOwn('groups', `${slice.dimension}.${slice.group}`);
    const given = first ? 1 : 0;
    const asked = this.ofGame('desk.strikeFirst', 'desk.nameFirst', 'desk.whichLikely', 'desk.nameThis');
    return {
      ...this.stamped(strip, taken),
      result: seconds(result + this.ofOwn(strip.scenario, 'headline'), 0),
      suspects: seconds(
        sum(suspects, (one) => this.ofOwn('suspects', one)),
        0,
      ),
      'cards face down': seconds(titles + this.ofGame('desk.left'), opened.length - given),
      'cards opened': seconds(
        // What «enough» means is read at the first desk.
        faces +
          this.ofGame('desk.usualIs') +
          (timeAndPlace && first ? this.ofGame('desk.whichFits') + ONSET : 0) +
          (first
            ? this.ofGame('desk.enoughIs', `desk.fell.${symptom}`) - 1
            : this.ofGame('desk.enoughBrief')),
        0,
      ),
      strikes: seconds(asked + this.ofGame('desk.nameThis', 'desk.report.measured'), suspects.length - 1 + 1),
      ...this.told(strip, suspects[0] ?? 'normal', talk),
      // What cleared the others is folded.
      ...this.found('verdict.why'),
      'first seen': seconds(0, 0, first ? NEW_AT_DESK + Number(talk.written) : 0),
    };
  }

  /** The tower's other work, up to its verdict closed. */
  other(state: FlightState, strip: Strip, taken: Taken): Parts {
    const task = towerTask(state, strip.id, this.content);
    if (task.kind === 'causes') throw new Error(`${strip.id} has a desk of suspects`);
    const { words, presses } = workCount(task, this.words.game, this.words.own);
    return {
      ...this.stamped(strip, taken),
      work: seconds(words, presses),
      ...this.told(strip, task.suspects[0] ?? 'normal', taken.talk),
      ...this.found(),
    };
  }

  /** What is at stake, where it is done, three remedies with price, weeks and share, «leave it», and the verdict. */
  private decision(state: FlightState, id: string): Parts {
    const { options, moneyBinds, named } = cockpitTask(state, id, this.content);
    const scenario = state.strips.find((strip) => strip.id === id)?.scenario ?? ''; // its strip has come
    const remedies = sum(options, ({ shape, about, shakes, amount, queued, until, full, from }) => {
      const price = shakes ? this.ofGame('decision.cell.hours') : 1;
      const weeks = until === null && full > from ? this.ofGame('decision.cell.growing') : 1;
      return (
        ((named ? this.ofOwn(scenario, `remedy.${shape}`) : 0) ||
          this.ofOwn('remedies', `${about}.${shape}`)) +
        price +
        weeks +
        this.ofGame(`decision.cell.${amount}`) +
        (queued > 0 ? this.ofGame('decision.queued') : 0)
      );
    });
    const heads = this.ofGame('decision.head.price', 'decision.head.weeks', 'decision.head.takes');
    // That it costs nothing is a figure.
    const leave = this.ofGame('decision.leave', 'decision.pick', 'remedy.order') + 1 + heads;
    const stakes = this.ofGame('decision.stake_other') + 1;
    const told = ['taskVerdict.decision.best', 'decision.sums', 'next.lands'];
    return {
      // An amount is a number and its unit.
      stakes: seconds(moneyBinds ? stakes + this.ofGame('decision.withFuel') : stakes, 0),
      ...this.place(state, id),
      remedies: seconds(remedies + leave, 2),
      'decision told': seconds(this.ofGame(...told) + this.next(), 0),
      'line written': seconds(this.written(), 0),
    };
  }

  /** Where the work is done: a step of a process, or customers of other segments. */
  private place(state: FlightState, id: string): Parts {
    const task = cockpitTask(state, id, this.content);
    if (task.kind === 'process') {
      // What each takes now and what it usually does.
      const steps = sum(task.process.now, (_, i) => this.ofGame(`process.${task.process.id}.${i + 1}`) + 2);
      return { work: seconds(this.ofGame('process.lead', 'remedy.workFirst') + steps, 1) };
    }
    if (task.kind === 'territory') {
      // Its segment, its index, and between the buttons how many were moved.
      const row = this.ofGame('territory.customersNow_other') + 3;
      const rows = task.territory.customers.length * row;
      return { work: seconds(this.ofGame('territory.lead', 'territory.band', 'remedy.workFirst') + rows, 3) };
    }
    return {};
  }

  /** A strip of the cockpit, up to its verdict closed. */
  cockpit(state: FlightState, strip: Strip, taken: Taken): Parts {
    const headline = seconds(this.ofOwn(strip.scenario, 'headline'), 0);
    return { ...this.stamped(strip, taken), headline, ...this.decision(state, strip.id) };
  }

  /** A slip, up to its verdict closed. The strip was read weeks ago, so what it says is read again. @param byItself it opened by itself */
  slip(state: FlightState, strip: Strip, { id, heard, asked, proved }: Slip, byItself: boolean): Parts {
    const advised = heard.advice !== null;
    const { handoff, kind } = this.content.full(strip.scenario);
    const said =
      this.ofGame('slip.title') +
      1 +
      2 +
      this.ofOwn('suspects', kind) +
      (advised
        ? this.ofOwn(strip.scenario, 'advice.right') + this.ofGame('taskVerdict.advice.followed')
        : 0) +
      (handoff === 'request' || (handoff !== 'none' && proved) ? this.ofOwn(strip.scenario, 'leg') : 0);
    const again = asked
      ? this.ofGame('slip.nothing', 'slip.again', 'slip.asked', 'slip.lost.certainty') + 1
      : 0;
    return {
      slip: seconds(said + again + this.ofGame('log.title'), Number(!byItself) + Number(asked)),
      ...this.decision(state, id),
    };
  }

  /** A short strip: its line, the stamp, the verdict with its reason folded. */
  short(strip: Strip, byItself: boolean): number {
    const shown = this.ofGame('stamp.here.tower', 'verdict.seat.right', 'verdict.why');
    return seconds(
      this.callTitle() + this.ofOwn(strip.scenario, 'line') + shown + this.next(),
      byItself ? 1 : 2,
    );
  }

  /** Changing seats so often. Until one has stamped over there, a card says where the other seat is: once in each. */
  doors(times: number): number {
    return seconds(this.ofGame('stamp.otherSeat.tower', 'stamp.otherSeat.cockpit'), times);
  }

  /** What a week's turn shows: the landing that is expected, and whose call has come to what; the rest is folded. @param events those of the whole flight */
  turns(state: FlightState, events: readonly FlightEvent[]): number {
    const first = cockpitView(
      { ...state, week: 1, landings: state.landings.slice(0, 1), landingChanges: [] },
      this.content,
    );
    const told = first.landing.beforeTrouble ? this.ofGame('bay.firstLanding') : 0;
    const explained = sum(state.landings.slice(1), (_, i) => {
      const landings = state.landings.slice(0, i + 2);
      const landingChanges = state.landingChanges.slice(0, i + 1);
      const { why } = cockpitView({ ...state, landings, landingChanges }, this.content).landing;
      return why === null ? 0 : this.ofGame(`news.landing.${why.byMeasures ? 'byMeasures' : 'title'}`);
    });
    const said = sum(events, (event) => this.said(event, state));
    return seconds(told + explained + said, state.landings.length - 1);
  }

  /** The line of the week's news for an event; 0 where it has none to be read. */
  private said(event: FlightEvent, { strips }: FlightState): number {
    if (event.kind === 'effect-checked')
      return event.said === 'fails' ? this.ofGame('news.checked.fails') + 1 : 0;
    if (event.kind !== 'effect-told' && event.kind !== 'caller-returned') return 0;
    // A callsign has two words; the outcome stands for itself.
    const strip = strips.find(({ id }) => id === event.strip);
    if (strip === undefined) throw new Error(`No strip ${event.strip} in this flight.`);
    const fully = shownIn(strip, event) === 'fully';
    return this.ofGame('news.toldBy', `news.outcome.${fully ? event.outcome : 'behind'}`);
  }

  /** Two strips that looked alike: what differed, and the principle. */
  twins(pair: readonly Strip[], contrasts: number): number {
    const inLog = this.ofGame('difference.inLog');
    const inCall = this.ofGame('difference.inCall');
    const sides = sum(pair, ({ scenario, log }) => {
      const { decides } = this.content.full(scenario);
      const phrases = (['a', 'b', 'c'] as const).filter((mark) => mark !== decides);
      const call = (marks: readonly ('a' | 'b' | 'c')[]) =>
        sum(marks, (mark) => inCall + this.ofOwn(scenario, mark));
      // Its callsign stands once above its words.
      if (decides !== 'log') return call([decides, ...phrases.slice(0, contrasts - 1)]) + 2;
      // A line of the log, and another, or who wrote it when, which is two words or three.
      const line = inLog + this.ofLines(log.slice(0, 1)) - LINE_LABELS;
      const ofLog = line + (log.length > 1 ? line : this.ofGame('difference.writer') + 2);
      return ofLog + call(phrases.slice(0, contrasts - 2)) + 2;
    });
    const asked = this.ofGame('difference.title');
    const told = this.ofGame('difference.right', 'verdict.why', 'difference.goOn');
    // What each lacked, with its callsign of two words.
    const lacked = this.ofGame('difference.lacked.cockpit', 'difference.lacked.tower') + pair.length;
    return seconds(sides + asked + told + lacked, 2);
  }

  /** A check of an effect, rightly judged, up to its verdict. What the record counts, and both its shares, are large. @param byItself it opened by itself */
  check(strip: Strip, said: EffectAnswer, byItself: boolean): number {
    const record = this.ofOwn('records', this.content.scenario(strip.scenario).kind) + 2;
    const asked = this.ofGame(
      'check.lead',
      'check.begun',
      'desk.usual',
      'chart.asTable',
      'check.says.works',
      'check.says.early',
      'check.says.fails',
    );
    const told =
      this.ofGame(`check.told.${said}.${said}`) + (said === 'early' ? this.ofGame('check.again') : 0);
    return seconds(record + asked + told, byItself ? 1 : 2);
  }

  /** The Friday choice. */
  friday(): number {
    const options = this.ofGame('friday.scan', 'friday.scanIs', 'friday.inbox', 'friday.inboxIs');
    return seconds(options + this.ofGame('friday.title', 'friday.later'), 1, 1);
  }
}
