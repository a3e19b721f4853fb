// Which companies can be chosen on the route, and which is flown when nobody chooses one.

import type { ListedCompany } from '../content/index.ts';
import { ENDORSEMENTS, type FlightRecord } from '../flight/index.ts';
import type { Progress } from '../keep/index.ts';
import type { Standing } from '../panels/frame/port.ts';
import { companies, FIRST_COMPANY, isReady } from './content.ts';

/** What of the logbook decides it. */
export interface Book {
  readonly history: readonly FlightRecord[];
  readonly progress: Progress;
}

/** The companies at which a flight has landed, also where the history no longer has it. */
export function landedAt({ history, progress }: Book): Set<string> {
  return new Set([...(progress.landed ?? []), ...history.map(({ company }) => company)]); // none was kept before
}

/** The companies that can be flown, in the order of the route; a link may name any of them. */
export const FLYABLE: readonly ListedCompany[] = companies.filter(({ id }) => isReady(id));

/**
 * Whether a company can be chosen. One of joined segments is closed until each company that it joins has been landed, or all deeds are endorsed.
 */
export function standingOf(id: string, book: Book): Standing {
  if (!isReady(id)) return 'coming';
  const joined = companies.find((company) => company.id === id)?.joined;
  const { progress } = book;
  if (joined == null || progress.opened?.includes(id) === true) return 'open';
  const landed = landedAt(book);
  const landings = joined.joins.map(({ company }) => company).filter((company) => !landed.has(company));
  const endorsements = ENDORSEMENTS.filter((deed) => progress.endorsed?.[deed] === undefined).length;
  return landings.length === 0 || endorsements === 0 ? 'open' : { landings, endorsements };
}

/** Routes that the logbook has opened. They stay open, also when it no longer has the flights of then. */
export function openedBy(book: Book): string[] {
  return companies.flatMap(({ id, joined }) =>
    joined !== null && standingOf(id, book) === 'open' ? [id] : [],
  );
}

/** The company that was flown last and can be chosen; the first where there is none. */
export function lastFlown(book: Book): string {
  const last = book.history.find(({ company }) => standingOf(company, book) === 'open');
  return last?.company ?? FIRST_COMPANY; // nothing has been flown
}
