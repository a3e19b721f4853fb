// A pilot with hands: takes what a way of flying would do next and does it through the page, control by control.
// Must not send commands; what it presses is what a player can press.

import type { Locator, Page } from '@playwright/test';
import { stripsByKey } from '../../src/app/actions.ts';
import {
  cockpitTask,
  type Command,
  type FlightState,
  type MessageElement,
  nextCommand,
  type Policy,
  type RemedyAnswer,
  type Slip,
  type Strip,
  towerTask,
} from '../../src/flight/index.ts';
import { startup } from '../builders/flight.ts';
import { Mirror } from './deck.ts';
import { expect } from './fixtures.ts';
import type { Hands } from './hands.ts';
import { asks } from './moments.ts';

const CERTAINTIES = ['certain', 'fairly', 'unsure', null] as const;
const ELEMENTS: readonly MessageElement[] = ['segment', 'finding', 'certainty', 'advice'];
const KEYS = { a: 'a', b: 'b', c: 'c', lamp: 'd' } as const;
/** Customers that one press of a territory's button moves, and points that one press of a lever does. */
const TERRITORY_STEP = 2;
const LEVER_STEP = 5;

export class Pilot {
  readonly page: Page;
  readonly hands: Hands;
  private readonly card: Locator;
  private readonly mirror: Mirror;
  /** The strip that was stamped last by these hands. */
  private stamped: string | null = null;

  constructor(page: Page, hands: Hands) {
    this.page = page;
    this.hands = hands;
    this.card = page.locator('.dock .card');
    this.mirror = new Mirror(page);
  }

  private get byKeys(): boolean {
    return this.hands.kind === 'keyboard';
  }

  private key(name: string): Promise<void> {
    return this.page.keyboard.press(name);
  }

  private group(index = 0): Locator {
    return this.card.locator('fieldset').nth(index);
  }

  /** The button that hands the work in. */
  private commit(): Promise<void> {
    return this.hands.press(this.card.locator('.commit'));
  }

  /** On an upright phone the strips and the card are two sheets. */
  private async bringForward(sheet: 'strips' | 'card'): Promise<void> {
    const tab = this.page.locator('.sheets button').nth(sheet === 'strips' ? 0 : 1);
    if ((await tab.isVisible()) && (await tab.getAttribute('aria-pressed')) !== 'true')
      await this.hands.press(tab);
  }

  /** Lays a strip open, by its digit or by its paper. */
  async open(id: string): Promise<void> {
    const there = this.page.locator(`.dock [data-step^="${id} "]`);
    if ((await there.count()) > 0) return this.bringForward('card');
    const state = await this.mirror.state();
    const digit = stripsByKey(state).indexOf(id) + 1;
    if (this.byKeys && digit > 0 && digit <= 9) await this.key(String(digit));
    else {
      await this.bringForward('strips');
      await this.hands.press(this.page.locator(`[data-strip="${id}"]`));
    }
    await there.waitFor();
  }

  /** Lays a slip open from the bay. */
  async openSlip(id: string): Promise<void> {
    if ((await this.page.locator(`.dock [data-step^="${id} "]`).count()) > 0)
      return this.bringForward('card');
    await this.bringForward('strips');
    await this.hands.press(this.page.locator(`[data-slip="${id}"]`));
  }

  /** Reads a verdict and goes on; where the seat stands without an answer, its panel is what goes on. */
  async readVerdict(): Promise<void> {
    const verdict = this.card.and(this.page.locator('[data-step*=" verdict "]'));
    if ((await verdict.count()) === 0) return;
    const goOn = this.card.locator('.go-on');
    if ((await goOn.count()) === 0) return;
    if (this.byKeys) await this.key('Enter');
    else await this.hands.press(goOn);
    await expect(verdict).toHaveCount(0);
  }

  private async stamp(state: FlightState, command: Extract<Command, { kind: 'stamp' }>): Promise<void> {
    const strip = state.strips.find(({ id }) => id === command.strip);
    await this.open(command.strip);
    if (command.mark !== null && strip?.storm === false) {
      const marks = this.card.locator('.mark');
      const index = Object.keys(KEYS).indexOf(command.mark);
      const pressed = (await marks.nth(index).getAttribute('aria-pressed')) === 'true';
      if (!pressed && this.byKeys) await this.key(KEYS[command.mark]);
      else if (!pressed) await this.hands.press(marks.nth(index));
      await expect(marks.nth(index)).toHaveAttribute('aria-pressed', 'true');
    }
    if (this.byKeys) await this.key('Enter');
    else await this.hands.press(this.card.locator('.stamp'));
  }

  private async commitFinding(state: FlightState, strip: string, finding: number): Promise<void> {
    await this.open(strip);
    const task = towerTask(state, strip, startup);
    if (task.kind !== 'kpi') await this.hands.choose(this.group(), finding);
    else {
      const parts = task.kpi.parts.length;
      await this.hands.choose(this.group(0), Math.floor(finding / parts));
      await this.hands.choose(this.group(1), finding % parts);
    }
    await this.commit();
  }

  private async sendMessage(state: FlightState, command: Extract<Command, { kind: 'send-message' }>) {
    await this.open(command.strip);
    const { adviceOrder } = towerTask(state, command.strip, startup);
    const advice = command.advice === null ? adviceOrder.length : adviceOrder.indexOf(command.advice);
    await this.hands.choose(this.group(0), CERTAINTIES.indexOf(command.certainty));
    await this.hands.choose(this.group(1), advice);
    await this.commit();
  }

  private async correct(strip: Strip | undefined, element: MessageElement): Promise<void> {
    const heard = strip?.job?.readBack?.heard;
    if (strip === undefined || heard === undefined) throw new Error('nothing was read back');
    await this.open(strip.id);
    const said = ELEMENTS.filter((name) => heard[name] !== null);
    await this.hands.press(this.card.locator('.elements button').nth(said.indexOf(element)));
  }

  /** The work on the table, then the remedy. */
  private async remedy(state: FlightState, id: string, answer: RemedyAnswer): Promise<void> {
    const task = cockpitTask(state, id, startup);
    let groups = 0;
    if (task.kind === 'process') {
      await this.hands.choose(this.group(), (answer.step ?? 1) - 1);
      groups = 1;
    } else if (task.kind === 'departments') {
      const department = answer.department ?? 'operations';
      await this.hands.choose(this.group(), task.departments.indexOf(department));
      groups = 1;
    } else if (task.kind === 'levers') {
      await this.hands.slide(this.card.locator('input[type=range]'), (answer.shift ?? 0) / LEVER_STEP);
    } else if (task.kind === 'territory') {
      const rows = this.card.locator('.territory > li');
      for (const [row, count] of (answer.moves ?? []).entries()) {
        const more = rows.nth(row).getByRole('button').last();
        for (let moved = 0; moved + TERRITORY_STEP <= count; moved += TERRITORY_STEP)
          await this.hands.press(more);
      }
    }
    const option = task.options.findIndex(({ remedy }) => remedy === answer.option);
    await this.hands.choose(this.group(groups), option);
    await this.commit();
  }

  private async follow(state: FlightState, slip: Slip | undefined, answer: RemedyAnswer | null) {
    if (slip === undefined) throw new Error('no such slip');
    await this.openSlip(slip.id);
    if (answer !== null) await this.remedy(state, slip.id, answer);
    else await this.hands.press(this.card.locator('.two-buttons button').first());
  }

  /** Answers the question that lies over the flight. */
  async answerQuestion(index: number): Promise<void> {
    const dialog = this.page.locator('dialog[open]');
    await this.hands.choose(dialog.locator('fieldset'), index);
    await this.hands.press(dialog.locator('.commit'));
  }

  private async pressInJob(strip: string, index: number): Promise<void> {
    await this.open(strip);
    await this.hands.press(this.card.locator('.two-buttons button').nth(index));
  }

  /** By its key where there are keys, else by its button; on a phone the buttons of the bay stand on its sheet. */
  private async frameAction(key: string, button: Locator, sheet: 'strips' | null): Promise<void> {
    if (this.byKeys) return this.key(key);
    if (sheet !== null) await this.bringForward(sheet);
    await this.hands.press(button);
  }

  private async carryOut(state: FlightState, command: Command): Promise<void> {
    const { page } = this;
    const stripOf = (id: string) => state.strips.find((strip) => strip.id === id);
    const slipOf = (id: string) => state.slips.find((slip) => slip.id === id);
    switch (command.kind) {
      case 'take-off':
        return this.frameAction('Enter', page.locator('.page-panel .button.primary'), null);
      case 'change-seat':
        return this.frameAction('q', page.locator('.door').filter({ visible: true }), null);
      case 'turn-week':
        return this.frameAction('n', page.locator('.next-week'), 'strips');
      case 'read':
        return this.open(command.strip);
      case 'stamp':
        return this.stamp(state, command);
      case 'commit-finding':
        return this.commitFinding(state, command.strip, command.finding);
      case 'send-message':
        return this.sendMessage(state, command);
      case 'confirm-read-back':
        await this.open(command.strip);
        return this.commit();
      case 'correct-read-back':
        return this.correct(stripOf(command.strip), command.element);
      case 'order-remedy':
        await this.open(command.strip);
        return this.remedy(state, command.strip, command.answer);
      case 'send-on':
      case 'ask-tower':
        return this.pressInJob(command.strip, 0);
      case 'guess':
        return this.pressInJob(command.strip, 1);
      case 'hand-over':
        return this.pressInJob(command.strip, command.how === 'closed' ? 0 : 1);
      case 'ask-again':
        await this.openSlip(command.slip);
        return this.hands.press(this.card.locator('.button.wide').first());
      case 'follow':
        return this.follow(state, slipOf(command.slip), command.answer);
      case 'leave':
        await this.openSlip(command.slip);
        return this.hands.press(this.card.locator('.two-buttons button').last());
      case 'wait':
        await this.open(command.strip);
        return this.hands.press(this.card.locator('.wait'));
      case 'choose-friday':
        return this.answerQuestion(command.option);
      case 'name-difference':
        return this.nameDifference(state, command.choice);
      case 'find-wrong-stamp':
        await this.answerQuestion(command.choice);
        return this.readAnswer();
      case 'check-effect':
        await this.open(command.strip);
        return this.hands.press(this.card.locator('.button.wide').first());
      case 'tag':
      case 'survey':
      case 'disagree':
      case 'trim-effort':
        throw new Error(`no way of flying does ${command.kind} by itself`);
    }
  }

  private async nameDifference(state: FlightState, choice: number): Promise<void> {
    await this.answerQuestion(state.difference?.order.indexOf(choice) ?? 0);
    await this.readAnswer();
  }

  /** The answer to a question stands until it has been read. */
  private async readAnswer(): Promise<void> {
    const answer = this.page.locator('dialog[open]:not(:has(.commit))');
    await this.hands.press(answer.locator('button.wide'));
    await expect(answer).toHaveCount(0);
  }

  /** Does one thing and leaves standing what comes of it. */
  async press(command: Command): Promise<FlightState> {
    await this.carryOut(await this.mirror.state(), command);
    return this.mirror.afterStep(JSON.stringify(command));
  }

  /** Does one thing and waits until the flight has taken it. */
  async do(state: FlightState, command: Command): Promise<FlightState> {
    await this.carryOut(state, command);
    const after = await this.mirror.afterStep(JSON.stringify(command));
    if (command.kind === 'stamp') {
      this.stamped = command.strip;
      await this.page.locator(`.dock [data-step^="${command.strip} verdict"]`).waitFor();
      await this.readVerdict();
    }
    return after;
  }

  /** The flight as it stands. */
  state(): Promise<FlightState> {
    return this.mirror.state();
  }

  /**
   * What a verdict in a seat without an answer asks before anything else.
   * One that was left standing before a reload is no longer shown: then the question comes first.
   */
  private answerBlind(state: FlightState, policy: Policy): Command | null {
    const strip = state.strips.find(({ job }) => job?.stage === 'blind' && job.seat === state.seat);
    if (strip === undefined || (asks(state) && strip.id !== this.stamped)) return null;
    return { kind: policy === 'probe' ? 'send-on' : 'guess', strip: strip.id };
  }

  /** Flies by a policy until `until` holds or the flight has landed. */
  async fly(policy: Policy, until: (state: FlightState) => boolean = () => false): Promise<FlightState> {
    let state = await this.mirror.state();
    while (!until(state)) {
      const command = this.answerBlind(state, policy) ?? nextCommand(state, startup, policy);
      if (command === null) return state;
      await this.do(state, command);
      state = await this.mirror.state();
    }
    return state;
  }
}
