// A company as the route names it: «Oppstarten, Fjordlys». Its own texts need not have been fetched for that.

import type { ListedCompany } from '../../content/index.ts';
import { oneOfLanguages } from '../../language/index.ts';

type Named = Pick<ListedCompany, 'id' | 'route'>;

/** The whole name: what kind of company it is, and what it is called. */
export function routeName({ id, route }: Named): string {
  return oneOfLanguages(route, `route.${id}`);
}

/** What it is called, for rows of names: what follows the comma, where there is one. */
export function shortName(company: Named): string {
  return routeName(company).split(',').at(-1)?.trim() ?? '';
}
