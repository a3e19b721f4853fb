// One door to the tower's work other than telling causes apart: the grade of an answer, and the right one.

import { at } from '../../quarter/at.ts';
import type { Suspect } from '../state/suspect.ts';
import type { Graded, WorkAnswer, Worth } from '../state/work.ts';
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
      return { graded: { worth: reportWorth(table, answer, truth) }, finding: reportFinding(table, answer) };
    }
  }
}

/** What a verdict tells of work that was handed in. */
export type WorkTold =
  /** For each thing asked: whether it was answered, by which tile it was meant to be, and by which it would have been. */
  {
    readonly kind: 'report';
    readonly worth: Worth;
    readonly table: ReportTable;
    readonly asked: readonly {
      readonly part: Part;
      readonly answered: boolean;
      readonly chosen: number;
      readonly right: number;
    }[];
  };

/** What is told of an answer once its message was sent. */
export function workTold(work: WorkCase, answer: WorkAnswer, { worth }: Graded): WorkTold {
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
  }
}

/** The answer that is right. */
export function rightAnswer(work: WorkCase, kind: WorkAnswer['kind']): WorkAnswer {
  switch (kind) {
    case 'report':
      return rightReport(reportTable(work), work.desk.truth);
  }
}
