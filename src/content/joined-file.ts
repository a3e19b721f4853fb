// What the company.yaml of a company of joined segments may contain: of which companies they are, and what it has itself.

import { z } from 'zod';
import { type JoinedFile, VIEWS } from './types.ts';
import { decisionFigures } from './remedy-table.ts';
import { type YamlFile, readYaml } from './yaml-file.ts';

const amount = z.number().positive('write a number above 0');
const name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'write a name of small letters, digits and hyphens');

const file: z.ZodType<JoinedFile> = z
  .strictObject({
    id: name,
    order: z.int().positive('write 1 or more'),
    route: z.record(name, z.string().min(1)),
    view: z.enum(VIEWS).default(VIEWS[0]),
    joins: z
      .array(z.strictObject({ company: name, segment: z.int().min(0, 'write 0 or more') }))
      .min(2, 'write two segments or more'),
    model: z.strictObject({ undisturbed: amount, fuel: amount }),
    decisions: decisionFigures,
    plans: z.record(name, amount),
  })
  .refine(({ joins }) => new Set(joins.map(({ company }) => company)).size === joins.length, {
    path: ['joins'],
    message: 'write each company once',
  });

/** True for the text of a company.yaml that joins segments of others. */
export function isJoinedFile(text: string): boolean {
  return /^joins:/m.test(text);
}

/** Reads company.yaml of a company of joined segments. @param fileName the name that the messages use */
export function readJoinedFile(fileName: string, text: string): YamlFile<JoinedFile> {
  return readYaml(fileName, text, () => file);
}
