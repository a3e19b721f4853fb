// One door to the tower's work other than telling causes apart: the grade of an answer, and the right one.

import { companyOf } from '../../quarter/company.ts';
import { at, given } from '../../quarter/at.ts';
import type { Suspect } from '../state/suspect.ts';
import { type Rang, type Watched, alarmTable, alarmWorth, isAlarm, rang, rightAlarm } from './alarm.ts';
import type { AlarmAnswer, ForecastOutcome, Graded, WorkAnswer, WorkWorth } from '../state/work.ts';
import {
  type Part,
  type ReportTable,
  answered,
  isReport,
  reportFinding,
  reportTable,
  reportWorth,
  rightReport,
} from './report.ts';
import {
  covered,
  forecastTable,
  forecastWorth,
  holds,
  isForecast,
  outcomeOf,
  rightForecast,
} from './forecast.ts';
import type { WorkCase } from './work-case.ts';

/** What an answer comes to: its grade, and the suspect that it names; null where it names none. */
export interface WorkOutcome {
  readonly graded: Graded;
  readonly finding: Suspect | null;
}

/** Grades an answer; null where it is none to this table. */
export function gradeOf(work: WorkCase, answer: WorkAnswer): WorkOutcome | null {
  const { truth } = work.desk;
  switch (answer.kind) {
    case 'report': {
      const table = reportTable(work);
      if (!isReport(table, answer)) return null;
      return {
        graded: { worth: reportWorth(table, answer, truth), forecast: null },
        finding: reportFinding(table, answer),
      };
    }
    case 'forecast': {
      const table = forecastTable(work);
      if (!isForecast(table, answer)) return null;
      const forecast = outcomeOf(work, table, answer);
      const worth = forecastWorth(forecast, companyOf(work.quarter.company, work.desk.cell).value);
      return { graded: { worth, forecast }, finding: at(table.leaks, answer.suspect).suspect };
    }
    case 'alarm': {
      const table = alarmTable(work);
      if (!isAlarm(table, answer)) return null;
      const worth = alarmWorth(table, answer, truth, work.desk.onsetWeek);
      return { graded: { worth, forecast: null }, finding: at(table.records, answer.record).counts };
    }
  }
}

/** What a verdict tells of work that was handed in. */
export type WorkTold =
  /** For each thing asked: whether it was answered, by which tile it was meant to be, and by which it would have been. */
  | {
      readonly kind: 'report';
      readonly worth: WorkWorth;
      readonly table: ReportTable;
      readonly asked: readonly {
        readonly part: Part;
        readonly answered: boolean;
        readonly chosen: number;
        readonly right: number;
      }[];
    }
  /** The ten futures beside the player's band, and what held. */
  | {
      readonly kind: 'forecast';
      readonly worth: WorkWorth;
      readonly outcome: ForecastOutcome;
      readonly covered: number;
      readonly figureHolds: boolean;
      readonly bandHolds: boolean;
    }
  /** What the alarm would have done, and what a good one on the true record would have. */
  | {
      readonly kind: 'alarm';
      readonly worth: WorkWorth;
      readonly onsetWeek: number;
      readonly chosen: AlarmTold;
      readonly right: AlarmTold;
    };

/** A record that is watched, with its limit and what that would have led to. */
export interface AlarmTold extends Rang {
  readonly record: Watched;
  readonly limit: number;
}

/** What is told of an answer once its message was sent. */
export function workTold(work: WorkCase, answer: WorkAnswer, { worth, forecast }: Graded): WorkTold {
  const { truth } = work.desk;
  switch (answer.kind) {
    case 'report': {
      const table = reportTable(work);
      const right = rightReport(table, truth);
      const good = answered(table, answer, truth);
      const asked = table.parts.map((part, i) => ({
        part,
        answered: at(good, i),
        chosen: at(answer.tiles, i),
        right: at(right.tiles, i),
      }));
      return { kind: 'report', worth, table, asked };
    }
    case 'forecast': {
      const outcome = given(forecast, 'outcome of a forecast');
      const { figure, band } = holds(outcome, companyOf(work.quarter.company, work.desk.cell).value);
      return {
        kind: 'forecast',
        worth,
        outcome,
        covered: covered(outcome),
        figureHolds: figure,
        bandHolds: band,
      };
    }
    case 'alarm': {
      const { onsetWeek } = work.desk;
      const table = alarmTable(work);
      const told = (one: AlarmAnswer): AlarmTold => {
        const record = at(table.records, one.record);
        const limit = at(table.limits, one.limit);
        return { record, limit, ...rang(record, limit, onsetWeek) };
      };
      const right = told(rightAlarm(table, truth, onsetWeek));
      return { kind: 'alarm', worth, onsetWeek, chosen: told(answer), right };
    }
  }
}

/** The answer that is right. */
export function rightWork(work: WorkCase, kind: WorkAnswer['kind']): WorkAnswer {
  switch (kind) {
    case 'report':
      return rightReport(reportTable(work), work.desk.truth);
    case 'forecast':
      return rightForecast(work, forecastTable(work));
    case 'alarm':
      return rightAlarm(alarmTable(work), work.desk.truth, work.desk.onsetWeek);
  }
}
