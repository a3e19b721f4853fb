// A result file, as the debrief saves it: setup and log of a flight. It tells more than a code: all findings, and what was disagreed with.

import type { Content } from '../content/types.ts';
import { canReplay, type Command, type FlightSetup, replay } from '../flight/index.ts';
import { fnv1a } from '../quarter/fnv.ts';
import { type Answers, answersOf } from './answers.ts';
import { plainCode } from '../codes/letters.ts';
import { type ClassQuarter, flownAs } from './quarter.ts';

/** No flight's file is longer, in characters. */
export const LONGEST_FILE = 2_000_000;

/** What a result file turned out to be. */
export type FileRead =
  | {
      readonly kind: 'answers';
      readonly answers: Answers;
      /** The class code that stands in it, in plain characters; of a file without one, a hash of its log. */
      readonly mark: string;
      /** Two have flown it together. */
      readonly two: boolean;
      /** The sentences with which the player disagreed, by strip; empty where none was written. */
      readonly objections: readonly { readonly strip: string; readonly sentence: string }[];
    }
  /** `foreign`: of another edition of the game. */
  | { readonly kind: 'damaged' | 'otherQuarter' | 'foreign' };

interface Parts {
  readonly setup: FlightSetup;
  readonly commands: readonly Command[];
  readonly code: string | null;
}

function partsOf(text: string): Parts | null {
  if (text.length > LONGEST_FILE) return null;
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null || !('setup' in file) || !('commands' in file)) return null;
    const { setup, commands } = file;
    if (typeof setup !== 'object' || setup === null || !Array.isArray(commands)) return null;
    // Whether they are what they seem is shown by the replay, which refuses what the rules refuse.
    const code = 'code' in file && typeof file.code === 'string' ? file.code : null;
    return { setup: setup as FlightSetup, commands: commands as Command[], code };
  } catch {
    return null;
  }
}

/** Other rules, or other stories of the same company: what another company has says nothing of the edition. */
function isOfOtherEdition({ rules, company, contentVersion }: FlightSetup, { setup }: ClassQuarter): boolean {
  return rules !== setup.rules || (company === setup.company && contentVersion !== setup.contentVersion);
}

/** Reads a result file. @param quarter the quarter that the class has flown */
export function readFile(text: string, quarter: ClassQuarter, content: Content): FileRead {
  const parts = partsOf(text);
  if (parts === null) return { kind: 'damaged' };
  const { setup, commands, code } = parts;
  try {
    if (isOfOtherEdition(setup, quarter)) return { kind: 'foreign' };
    const way = canReplay(setup, content) ? flownAs(setup, quarter) : null;
    if (way === null) return { kind: 'otherQuarter' };
    const { state, brokenAt } = replay(way, commands, content, { grading: false });
    if (brokenAt !== null) return { kind: 'damaged' };
    return {
      kind: 'answers',
      answers: answersOf(state.strips, quarter),
      two: way.crew !== undefined,
      mark: code === null ? fnv1a(JSON.stringify(commands)).toString(36) : plainCode(code),
      objections: state.strips.flatMap(({ id, disagreed }) =>
        disagreed === null ? [] : [{ strip: id, sentence: disagreed.sentence }],
      ),
    };
  } catch {
    return { kind: 'damaged' };
  }
}
