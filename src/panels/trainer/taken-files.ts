// What comes of the files that a trainer chooses or drops: pictures of codes, and result files.

import type { ClassQuarter } from '../../classroom/index.ts';
import type { Content } from '../../content/index.ts';
import { codesInFile } from '../parts/qr-reader.ts';
import { type Collected, collected, type Refused, type Taken, takeFile, takeText } from './collected.ts';

async function takePicture(file: File, all: readonly Collected[], quarter: ClassQuarter): Promise<Taken> {
  const codes = await codesInFile(file);
  const taken = takeText((codes ?? []).join('\n'), all, quarter); // no picture, no codes
  if (taken.added + taken.refused.length > 0) return taken;
  const why = codes === null ? 'pictureDamaged' : 'pictureNone';
  return { all, added: 0, refused: [{ text: file.name, why }] };
}

/** Takes files in one after the other. */
export async function takeFiles(
  files: readonly File[],
  quarter: ClassQuarter,
  content: Content,
): Promise<Taken> {
  let all: readonly Collected[] = collected.peek()?.all ?? []; // open before files can come
  let added = 0;
  const refused: Refused[] = [];
  for (const file of files) {
    const taken = file.type.startsWith('image/')
      ? await takePicture(file, all, quarter)
      : takeFile(file.name, await file.text(), all, quarter, content);
    all = taken.all;
    added += taken.added;
    refused.push(...taken.refused);
  }
  return { all, added, refused };
}
