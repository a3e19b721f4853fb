// What comes of the files that a trainer chooses or drops: pictures of codes, result files, and chats that were saved.

import { type ClassQuarter, isOfNumber } from '../../classroom/index.ts';
import type { Content } from '../../content/index.ts';
import { readOrNull } from '../../look/file-read.ts';
import type { RideItem } from '../../ride/index.ts';
import { codesInFile } from '../parts/qr-reader.ts';
import { changeRides, collectedRides, takeRides } from './collected-rides.ts';
import { changeTwoFlights, collectedFlights, twoFlightsOf } from './collected-flights.ts';
import {
  type Collected,
  collected,
  type Refused,
  type Taken,
  takeFile,
  takeText as takeFlights,
} from './collected.ts';

/** Bytes of the largest file that is read: no result file is larger. */
const LARGEST_FILE = 8_000_000;

/** Takes in every code of a text: those of rides into their own list. @param items null = they have not been fetched yet */
export function takeCodes(
  text: string,
  all: readonly Collected[],
  quarter: ClassQuarter,
  items: readonly RideItem[] | null,
): Taken {
  const rides = takeRides(text, collectedRides.peek(), items ?? []); // without items no code is a ride's
  changeRides(rides.codes);
  const taken = takeFlights(rides.rest, all, quarter);
  return {
    all: taken.all,
    added: taken.added + rides.added,
    refused: [...rides.refused, ...taken.refused],
  };
}

async function takePicture(file: File, all: readonly Collected[], { quarter, items }: Into): Promise<Taken> {
  const codes = await codesInFile(file);
  const taken = takeCodes((codes ?? []).join('\n'), all, quarter, items); // no picture, no codes
  if (taken.added + taken.refused.length > 0) return taken;
  const why = codes === null ? 'pictureDamaged' : 'pictureNone';
  return { all, added: 0, refused: [{ text: file.name, why }] };
}

/** What is collected into: a quarter, and the items of the check ride; null = they have not been fetched yet. */
interface Into {
  readonly quarter: ClassQuarter;
  readonly content: Content;
  readonly items: readonly RideItem[] | null;
}

/** A result file: the answers of the class's quarter, and what it tells of two flights of the class's number. */
function takeResult(
  name: string,
  text: string,
  all: readonly Collected[],
  { quarter, content }: Into,
): Taken {
  const taken = takeFile(name, text, all, quarter, content);
  const flights = twoFlightsOf(text);
  const known = collectedFlights.peek();
  if (flights === null || !isOfNumber(flights, quarter.setup)) return taken;
  if (known.some(({ mark }) => mark === flights.mark)) return taken;
  changeTwoFlights([...known, flights]);
  // It is of use, and no other file of this person's is needed.
  return taken.added > 0 ? taken : { ...taken, added: 1, refused: [] };
}

/** A result file begins as an object does; whatever else is text may be a chat that was saved, with codes in it. */
const isResult = (text: string) => /^\s*\{/.test(text);

/** A file that is no picture: a result file, or a text with codes. */
async function takeText(file: File, all: readonly Collected[], into: Into): Promise<Taken> {
  const refuse = (why: Refused['why']) => ({ all, added: 0, refused: [{ text: file.name, why }] });
  // No chat is as large, and to read what is would fill the page's memory.
  if (file.size > LARGEST_FILE) return refuse('fileLarge');
  const text = await readOrNull(() => file.text());
  if (text === null) return refuse('fileUnread');
  if (isResult(text)) return takeResult(file.name, text, all, into);
  const taken = takeCodes(text, all, into.quarter, into.items);
  return taken.added + taken.refused.length > 0 ? taken : refuse('fileNone');
}

/** Takes files in one after the other. */
export async function takeFiles(files: readonly File[], into: Into): Promise<Taken> {
  let all: readonly Collected[] = collected.peek()?.all ?? []; // open before files can come
  let added = 0;
  const refused: Refused[] = [];
  for (const file of files) {
    const taken = file.type.startsWith('image/')
      ? await takePicture(file, all, into)
      : await takeText(file, all, into);
    all = taken.all;
    added += taken.added;
    refused.push(...taken.refused);
  }
  return { all, added, refused };
}
