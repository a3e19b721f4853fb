// Does the work on cards by hand: opens strips and slips, stamps, works, hands in, and answers questions.

import { either } from './words.ts';
import type { Locator, Page } from '@playwright/test';
import { stripsByKey } from '../../src/app/actions.ts';
import {
  EFFECT_ANSWERS,
  type EffectAnswer,
  type Address,
  cockpitTask,
  type Command,
  type FlightState,
  type Job,
  type MessageElement,
  MOVED_AT_ONCE,
  SHIFTED_AT_ONCE,
  oldLogsFor,
  RATES,
  type RemedyAnswer,
  type Slip,
  type Strip,
  stripOfOldLog,
  towerTask,
  type WorkAnswer,
} from '../../src/flight/index.ts';
import { causesTask, contentOfFlight } from '../builders/flight.ts';
import { Mirror } from './deck.ts';
import { expect } from './fixtures.ts';
import type { Hands } from './hands.ts';

const ADDRESSES: readonly Address[] = ['cockpit', 'caller'];
const ELEMENTS: readonly MessageElement[] = ['segment', 'finding', 'certainty', 'advice'];
const KEYS = { a: 'a', b: 'b', c: 'c', log: 'd' } as const;
/** The records that an alarm can watch; the digits after them are the limits'. */
const RECORDS = 3;
/** The bands of a forecast; the letters after them are the suspects'. */
const BANDS = 3;
const letterOf = (i: number) => String.fromCodePoint(97 + i);

/** The work on a strip. @throws Error where none is open */
function jobOf({ strips }: FlightState, id: string): Job {
  const job = strips.find((strip) => strip.id === id)?.job;
  if (job == null) throw new Error(`no work on ${id}`);
  return job;
}

export class CardWork {
  readonly page: Page;
  readonly hands: Hands;
  protected readonly card: Locator;
  protected readonly mirror: Mirror;
  /** True where the keys that name an action are used; otherwise everything goes through the controls. */
  protected readonly byKeys: boolean;

  constructor(page: Page, hands: Hands, byKeys = hands.kind === 'keyboard') {
    this.page = page;
    this.hands = hands;
    this.byKeys = byKeys;
    this.card = page.locator('.dock .card');
    this.mirror = new Mirror(page);
  }

  protected key(name: string): Promise<void> {
    return this.hands.key(this.page, name);
  }

  private group(index = 0): Locator {
    return this.card.locator('fieldset').nth(index);
  }

  /** Presses the button that hands the work in. */
  protected commit(): Promise<void> {
    return this.hands.press(this.card.locator('.commit'));
  }

  /** On an upright phone, brings the sheet with the strips or with the card to the front. */
  protected async bringForward(sheet: 'strips' | 'card'): Promise<void> {
    const tab = this.page.locator('.sheets button').nth(sheet === 'strips' ? 0 : 1);
    if ((await tab.isVisible()) && (await tab.getAttribute('aria-pressed')) !== 'true')
      await this.hands.press(tab);
  }

  /** What lies on the table, in one question to the page: whether it is the card of this strip, and whether there is work on it. */
  private onTable(id: string): Promise<{ readonly own: boolean; readonly work: boolean }> {
    return this.page.evaluate(
      (strip) => ({
        own: document.querySelector(`.dock [data-step^="${strip} "]`) !== null,
        work: document.querySelector('.dock .card .task') !== null,
      }),
      id,
    );
  }

  /** Opens a strip by its digit or by its paper. */
  async open(id: string): Promise<void> {
    const { own, work } = await this.onTable(id);
    // Keys act on the card, whichever sheet lies in front.
    if (own) return this.byKeys ? undefined : this.bringForward('card');
    const state = await this.mirror.state();
    const digit = stripsByKey(state).indexOf(id) + 1;
    if (this.byKeys && digit > 0 && digit <= 9) {
      // Work on the table uses the digits itself, so it is laid away first.
      if (work) {
        await this.key('Escape');
        await expect(this.card).toHaveCount(0);
      }
      await this.key(String(digit));
    } else {
      await this.bringForward('strips');
      await this.hands.press(this.page.locator(`[data-strip="${id}"]`));
    }
    await this.page.locator(`.dock [data-step^="${id} "]`).waitFor();
  }

  /** Opens a slip from the bay. */
  async openSlip(id: string): Promise<void> {
    if ((await this.page.locator(`.dock [data-step^="${id} "]`).count()) > 0)
      return this.bringForward('card');
    await this.bringForward('strips');
    await this.hands.press(this.page.locator(`[data-slip="${id}"]`));
  }

  /** Reads a verdict and goes on. Where the wrong seat has no answer, its panel is what leads on. */
  async readVerdict(): Promise<void> {
    const verdict = this.card.and(this.page.locator('[data-step*=" verdict "]'));
    if ((await verdict.count()) === 0) return;
    const goOn = this.card.locator('.go-on');
    if ((await goOn.count()) === 0) return;
    // What comes after a short strip is chosen by the way of flying, so its verdict is only laid away.
    if ((await goOn.getAttribute('data-next')) !== null) await this.closeCard();
    else if (this.byKeys) await this.key('Enter');
    else await this.hands.press(goOn);
    await expect(verdict).toHaveCount(0);
  }

  private closeCard(): Promise<void> {
    return this.either('Escape', this.card.locator('.card-head .button'));
  }

  protected async stamp(state: FlightState, command: Extract<Command, { kind: 'stamp' }>): Promise<void> {
    const strip = state.strips.find(({ id }) => id === command.strip);
    await this.open(command.strip);
    const earlier = stripOfOldLog(command.mark);
    if (earlier !== null) await this.markOldLog(state, command.strip, earlier);
    else if (command.mark !== null && strip?.storm === false) {
      const marks = this.card.locator('.mark');
      const letters: Readonly<Record<string, string>> = KEYS;
      const index = Object.keys(KEYS).indexOf(command.mark);
      const pressed = (await marks.nth(index).getAttribute('aria-pressed')) === 'true';
      if (!pressed && this.byKeys) await this.key(letters[command.mark] ?? '');
      else if (!pressed) await this.hands.press(marks.nth(index));
      await expect(marks.nth(index)).toHaveAttribute('aria-pressed', 'true');
    }
    // A short strip that has only just come cannot be stamped.
    await this.card.locator('.stamp:not([data-just-come])').waitFor();
    if (this.byKeys) await this.key('Enter');
    else await this.hands.press(this.card.locator('.stamp'));
  }

  /** Unfolds the earlier logs beside a call and marks that of this strip. */
  private async markOldLog(state: FlightState, call: string, earlier: string): Promise<void> {
    const strip = state.strips.find(({ id }) => id === call);
    if (strip === undefined) throw new Error(`no strip ${call}`);
    const index = oldLogsFor(state.strips, strip).findIndex(({ id }) => id === earlier);
    const mark = this.card.locator('.old-mark').nth(index);
    if ((await mark.count()) === 0) await this.either('e', this.card.locator('.old-logs > button'));
    await this.either(String(index + 1), mark);
    await expect(mark).toHaveAttribute('aria-pressed', 'true');
  }

  /** Presses the key of an action where there is a keyboard, otherwise its control. */
  private async either(key: string, control: Locator): Promise<void> {
    if (this.byKeys) await this.key(key);
    else await this.hands.press(control);
  }

  /** The tower's desk of a strip, as the rule book lays it. */
  private deskOf(state: FlightState, strip: string) {
    return { task: towerTask(state, strip, contentOfFlight(state.setup)), job: jobOf(state, strip) };
  }

  /** Turns a card of the desk over; its face has to lie there afterwards. */
  protected async openCard(state: FlightState, strip: string, card: number): Promise<void> {
    await this.open(strip);
    const { job } = this.deskOf(state, strip);
    const task = causesTask(state, strip);
    const down = task.cards.map((_, i) => i).filter((i) => !job.opened.includes(i));
    const letter = String.fromCodePoint(97 + card);
    await this.either(letter, this.card.locator('.button.back').nth(down.indexOf(card)));
    await expect(this.card.locator('.face-letter').last()).toHaveText(letter.toUpperCase());
  }

  /** Strikes a suspect out, or takes the strike back. */
  protected async strike(state: FlightState, strip: string, suspect: number): Promise<void> {
    await this.open(strip);
    const { job } = this.deskOf(state, strip);
    const button = this.card.locator('.strike').nth(suspect);
    await this.either(String(suspect + 1), button);
    await expect(button).toHaveAttribute('aria-pressed', String(!job.struck.includes(suspect)));
  }

  /** Leaves the desk until next week. */
  protected async digOn(strip: string): Promise<void> {
    await this.open(strip);
    await this.either('g', this.card.locator('.desk-end .quiet'));
  }

  /** Names the suspect where two are left. */
  async name(state: FlightState, strip: string, suspect: number): Promise<void> {
    const { task, job } = this.deskOf(state, strip);
    const left = task.suspects.map((_, i) => i).filter((i) => !job.struck.includes(i));
    if (left.length !== 2) return;
    const place = left.indexOf(suspect);
    const button = this.card.locator('.button.name').nth(place);
    await this.either(String(task.suspects.length + place + 1), button);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }

  protected async commitFinding(state: FlightState, strip: string, finding: number): Promise<void> {
    await this.open(strip);
    await this.name(state, strip, finding);
    await this.either('Enter', this.card.locator('.commit'));
  }

  /** Does the tower's other work, and hands it in. */
  protected async handIn(strip: string, answer: WorkAnswer): Promise<void> {
    await this.open(strip);
    if (answer.kind === 'forecast') {
      for (const [row, rate] of answer.rates.entries()) {
        const place = RATES.indexOf(rate);
        await this.pick(row, place, row * RATES.length + place + 1);
      }
      await this.pick(answer.rates.length, answer.band, letterOf(answer.band));
      await this.pick(answer.rates.length + 1, answer.suspect, letterOf(BANDS + answer.suspect));
    }
    if (answer.kind === 'alarm') {
      await this.pick(0, answer.record, answer.record + 1);
      await this.pick(1, answer.limit, RECORDS + answer.limit + 1);
    }
    for (const tile of answer.kind === 'report' ? answer.tiles : []) {
      const button = this.card.locator('.tile-button').nth(tile);
      await this.either(String(tile + 1), button);
      await expect(button).toHaveAttribute('aria-pressed', 'true');
    }
    await this.either('Enter', this.card.locator('.commit'));
  }

  /** Says of a remedy whether it works. */
  protected async checkEffect(strip: string, says: EffectAnswer): Promise<void> {
    await this.open(strip);
    const place = EFFECT_ANSWERS.indexOf(says);
    await this.either(String(place + 1), this.card.locator('.answer').nth(place));
  }

  protected async sendMessage(state: FlightState, command: Extract<Command, { kind: 'send-message' }>) {
    await this.open(command.strip);
    const { adviceOrder } = towerTask(state, command.strip, contentOfFlight(state.setup));
    const { advice, to } = command;
    if (advice === null) throw new Error('a message without advice cannot be sent');
    const row = adviceOrder.indexOf(advice);
    // Without an address the advice alone sends it.
    if (to === null) return this.either(String(row + 1), this.card.locator('.answer').nth(row));
    await this.pick(0, row, row + 1);
    const place = ADDRESSES.indexOf(to);
    await this.pick(1, place, adviceOrder.length + place + 1);
    await this.either('Enter', this.card.locator('.commit'));
  }

  /** Chooses one of a group by its digit, or by its radio button. */
  private async pick(group: number, index: number, digit: number | string): Promise<void> {
    if (this.byKeys) await this.key(String(digit));
    else await this.hands.choose(this.group(group), index);
    await expect(this.group(group).locator('input[type=radio]').nth(index)).toBeChecked();
  }

  protected async confirm(strip: string): Promise<void> {
    await this.open(strip);
    await this.either('Enter', this.card.locator('.commit'));
  }

  protected async correct(strip: Strip | undefined, element: MessageElement): Promise<void> {
    const heard = strip?.job?.readBack?.heard;
    if (strip === undefined || heard === undefined) throw new Error('nothing was read back');
    await this.open(strip.id);
    const said = ELEMENTS.filter((name) => heard[name] !== null);
    const place = said.indexOf(element);
    await this.either(String(place + 1), this.card.locator('.elements button').nth(place));
  }

  /** Does the work, then chooses what to do. */
  protected async remedy(state: FlightState, id: string, answer: RemedyAnswer): Promise<void> {
    const task = cockpitTask(state, id, contentOfFlight(state.setup));
    let groups = 0;
    if (task.kind === 'process') {
      const step = (answer.step ?? 1) - 1;
      await this.pick(0, step, letterOf(step));
      groups = 1;
    } else if (task.kind === 'departments') {
      const department = answer.department ?? 'operations';
      const place = task.departments.indexOf(department);
      await this.pick(0, place, letterOf(place));
      groups = 1;
    } else if (task.kind === 'levers') {
      const shifts = answer.shifts ?? [];
      const rows = this.card.locator('.lever-table tbody tr');
      for (const [row, points] of shifts.entries()) {
        const buttons = rows.nth(row).getByRole('button');
        const button = points > 0 ? buttons.last() : buttons.first();
        for (let moved = 0; moved < Math.abs(points); moved += SHIFTED_AT_ONCE)
          await this.hands.press(button);
      }
      if (shifts.every((points) => points === 0)) await this.hands.press(this.card.locator('.work-stay'));
    } else if (task.kind === 'territory') {
      const rows = this.card.locator('.territory > li');
      for (const [row, count] of (answer.moves ?? []).entries()) {
        const more = rows.nth(row).getByRole('button').last();
        for (let moved = 0; moved < count; moved += MOVED_AT_ONCE) await this.hands.press(more);
      }
      if (answer.moves?.every((count) => count === 0) === true)
        await this.hands.press(this.card.locator('.work-stay'));
    } else if (task.kind === 'launch') {
      const date = task.launch.dates.indexOf(answer.launch ?? -1);
      await this.pick(0, date, letterOf(date));
      groups = 1;
    } else if (task.kind === 'targets') {
      const { asked } = task.targets;
      const slider = this.card.locator('input[type=range]');
      const steps = (answer.target ?? asked) - asked;
      if (steps === 0) await this.hands.press(this.card.locator('.work-stay'));
      else await this.hands.slide(slider, steps);
    }
    const rows = task.kind === 'tool' ? task.rows.map(({ option }) => option) : task.options;
    const shown = [
      ...rows.map(({ shape }) => shape),
      ...(task.pair === null ? [] : [task.pair.choice]),
      'leave',
    ];
    const choice =
      task.kind === 'tool' && answer.tool !== undefined && answer.choice !== 'leave'
        ? answer.tool
        : shown.findIndex((one) => one === answer.choice);
    await this.pick(groups, choice, choice + 1);
    await this.commit();
  }

  protected async follow(state: FlightState, slip: Slip | undefined, answer: RemedyAnswer) {
    if (slip === undefined) throw new Error('no such slip');
    await this.openSlip(slip.id);
    if (slip.suspect === 'normal' || !state.orders.cockpit)
      return this.hands.press(this.card.getByRole('button', { name: either('flight:decision.doLeave') }));
    return this.remedy(state, slip.id, answer);
  }

  /** Answers the question that is shown over the flight. */
  async answerQuestion(index: number): Promise<void> {
    const dialog = this.page.locator('dialog[open]');
    await dialog.locator('fieldset').waitFor();
    if ((await dialog.locator('.answer').count()) > 0)
      return this.hands.press(dialog.locator('.answer').nth(index));
    await this.hands.choose(dialog.locator('fieldset'), index);
    await this.hands.press(dialog.locator('.commit'));
  }

  protected async pressInJob(strip: string, index: number): Promise<void> {
    await this.open(strip);
    await this.hands.press(this.card.locator('.two-buttons button').nth(index));
  }

  protected async nameDifference(state: FlightState, choice: number): Promise<void> {
    await this.answerQuestion(state.difference?.order.indexOf(choice) ?? 0);
    await this.readAnswer();
  }

  /** Closes the answer to a question, as a player does after reading it. */
  protected async readAnswer(): Promise<void> {
    const answer = this.page.locator('dialog[open]:not(:has(.commit, .answer))');
    await this.hands.press(answer.locator('button.wide'));
    await expect(answer).toHaveCount(0);
  }
}
