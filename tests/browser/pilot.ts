// Flies through the page: takes the commands that a policy chooses and carries them out control by control.
// Must not send commands directly: only what a player can press is pressed.

import type { Locator } from '@playwright/test';
import {
  type Command,
  type FlightState,
  nextCommand,
  openCrisis,
  type Policy,
} from '../../src/flight/index.ts';
import { contentOfFlight } from '../builders/flight.ts';
import { CardWork } from './card-work.ts';
import { asks } from './moments.ts';
import { turnAnyway } from './turn-week.ts';

export class Pilot extends CardWork {
  /** The last strip that this pilot stamped. */
  private stamped: string | null = null;
  /** What these hands have meant to do, in its order. */
  readonly meant: Command[] = [];

  /** Presses a key where there is a keyboard, otherwise the button; on a phone the sheet with the button comes first. */
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
        await this.frameAction('n', page.locator('.next-week'), 'strips');
        return turnAnyway(page, (control) => this.hands.press(control));
      case 'read':
        return this.open(command.strip);
      case 'stamp':
        return this.stamp(state, command);
      case 'open-card':
        return this.openCard(state, command.strip, command.card);
      case 'strike':
        return this.strike(state, command.strip, command.suspect);
      case 'dig-on':
        return this.digOn(command.strip);
      case 'commit-finding':
        return this.commitFinding(state, command.strip, command.finding);
      case 'hand-in':
        return this.handIn(command.strip, command.answer);
      case 'send-message':
        return this.sendMessage(state, command);
      case 'confirm-read-back':
        return this.confirm(command.strip);
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
      case 'ask-more':
        await this.openSlip(command.slip);
        return this.hands.press(this.card.locator('.desk-end .button.quiet'));
      case 'ask-again':
        await this.openSlip(command.slip);
        return this.hands.press(this.card.locator('.button.wide').first());
      case 'follow':
        return this.follow(state, slipOf(command.slip), command.answer);
      case 'wait':
        await this.open(command.strip);
        return this.hands.press(this.card.locator('.wait'));
      case 'choose-friday':
        return this.answerQuestion(command.option);
      case 'let-wait':
        await this.answerQuestion(
          openCrisis(state)?.matters.findIndex(({ strip }) => strip === command.strip) ?? 0,
        );
        return this.readAnswer();
      case 'name-difference':
        return this.nameDifference(state, command.choice);
      case 'find-wrong-stamp':
        await this.answerQuestion(command.choice);
        return this.readAnswer();
      case 'check-effect':
        return this.checkEffect(command.strip, command.says);
      case 'tag':
      case 'survey':
      case 'disagree':
      case 'trim-effort':
      case 'claim':
      case 'give-up':
      case 'hear':
        throw new Error(`no way of flying does ${command.kind} by itself`);
    }
  }

  /** Carries out a command and leaves what it shows on the screen. */
  async press(command: Command): Promise<FlightState> {
    await this.carryOut(await this.mirror.state(), command);
    return this.mirror.afterStep(JSON.stringify(command));
  }

  /** Carries out a command and waits until the flight has accepted it. @returns the state that this leads to */
  async do(state: FlightState, command: Command): Promise<FlightState> {
    this.meant.push(command);
    await this.carryOut(state, command);
    const after = await this.mirror.afterStep(JSON.stringify(command));
    // A week's only call opens by itself, and is read by that.
    if (command.kind === 'turn-week')
      for (const { id, status } of after.strips)
        if (status === 'read' && state.strips.every((strip) => strip.id !== id || strip.status === 'arrived'))
          this.meant.push({ kind: 'read', strip: id });
    if (command.kind === 'stamp') {
      this.stamped = command.strip;
      await this.page.locator(`.dock [data-step^="${command.strip} verdict"]`).waitFor();
      await this.readVerdict();
      return this.mirror.state();
    }
    return after;
  }

  /** The present state of the flight. */
  state(): Promise<FlightState> {
    return this.mirror.state();
  }

  /**
   * The command that answers a verdict in a seat without an answer, which comes before everything else.
   * After a reload such a verdict is not shown again; then its question comes first.
   */
  private answerBlind(state: FlightState, policy: Policy): Command | null {
    const strip = state.strips.find(({ job }) => job?.stage === 'blind' && job.seat === state.seat);
    if (strip === undefined || (asks(state) && strip.id !== this.stamped)) return null;
    const covered = state.fuel >= contentOfFlight(state.setup).decisions.guess;
    return { kind: policy === 'probe' || !covered ? 'send-on' : 'guess', strip: strip.id };
  }

  /** Flies by a policy until `until` is true or the flight has landed. */
  async fly(policy: Policy, until: (state: FlightState) => boolean = () => false): Promise<FlightState> {
    let state = await this.mirror.state();
    while (!until(state)) {
      const command =
        this.answerBlind(state, policy) ?? nextCommand(state, contentOfFlight(state.setup), policy);
      if (command === null) return state;
      state = await this.do(state, command);
    }
    return state;
  }
}
