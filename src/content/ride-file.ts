// Reads the items of the check ride from their YAML file.

import { z } from 'zod';
import { RIDE_FORMS, RIDE_SEATS, type RideItem } from './ride-item.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** The file's name in the check ride's folder. */
export const RIDE_FILE = 'items.yaml';

const name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'write small letters, digits and hyphens');

const item: z.ZodType<RideItem> = z.strictObject({
  id: name,
  form: z.enum(RIDE_FORMS),
  seat: z.enum(RIDE_SEATS),
  pair: name.nullable(),
  company: name,
  responsibility: z
    .array(z.string().regex(/^R\d{3}$/, 'write a row, such as R001'))
    .min(1, 'write one row at least'),
});

/** The items, or what is wrong with the file. @param text the file */
export function readRideItems(text: string): YamlFile<RideItem[]> {
  return readYaml(RIDE_FILE, text, () => z.array(item));
}
