// Which stories a player has been told: each waits until the others of its company have been told too. Kept over flights, in the order of telling.
// A joined company tells the stories of those it is made of, so each is named with the company that it belongs to.

import { placeOf, within } from '../../content/place.ts';
import type { Content } from '../../content/types.ts';
import { prepare } from './prepare.ts';
import type { FlightSetup, FlightState } from '../state/flight.ts';

/** Stories as `<company>/<scenario>`, the last told last. */
export type Seen = readonly string[];

/** A story's name over all companies, `<company>/<scenario>`. */
export function storyName(scenario: string, { id, parts }: Content): string {
  return parts === null ? within(id, scenario) : scenario;
}

const companyOf = (name: string) => placeOf(name).company;

/** The stories that a flight has told so far, by scenario id: those that came, and those that the first officer stamped. */
export function storiesOf({ strips, officer }: Pick<FlightState, 'strips' | 'officer'>): string[] {
  // None before his week, and in flights without it.
  const own = officer === null ? [] : officer.strips;
  return [...new Set([...strips, ...own].map(({ scenario }) => scenario))];
}

/** The stories that a setup leads to, by scenario id, where no missed one comes back in the place of another. */
export function plannedStories(setup: FlightSetup, content: Content): string[] {
  const { planned, officer } = prepare(setup, content);
  return [...planned, ...officer].map(({ scenario }) => scenario);
}

/** Those of the told stories that this content has, by scenario id, as a setup lists them. */
export function seenIn(told: Seen, content: Content): string[] {
  const ids = new Map(content.scenarios.map(({ id }) => [storyName(id, content), id]));
  return told.flatMap((name) => ids.get(name) ?? []); // what another company told, or what no longer exists
}

/**
 * What has been told once these stories were. Where that is all of a company, it begins anew, with these stories alone.
 * @param stories by scenario id, in the order of telling
 */
export function seenWith(told: Seen, stories: readonly string[], content: Content): Seen {
  const now = stories.map((id) => storyName(id, content));
  const all = [...told.filter((name) => !now.includes(name)), ...now];
  const names = content.scenarios.map(({ id }) => storyName(id, content));
  const whole = new Set(names.map(companyOf));
  for (const name of names) if (!all.includes(name)) whole.delete(companyOf(name));
  // What is left are companies of which all has been told.
  return all.filter((name) => now.includes(name) || !whole.has(companyOf(name)));
}
