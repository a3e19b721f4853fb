// The checks of our own companies, for scenarios that somebody brings. They come when a pack has scenarios.

import glossary from '../../locales/forbidden-words.json';
import responsibilities from '../../assets/companies/responsibilities.json';
import type { ArticleRow } from '../content/article.ts';
import { type Added, type AddedRead, checkAdded } from '../content/check/added.ts';
import type { Glossary } from '../content/check/glossary.ts';
import type { Filling } from '../content/export.ts';
import { type PackFault, faultOf } from '../content/packs/fault.ts';
import { MOST_FAULTS } from '../content/packs/limits.ts';
import { makeContent } from '../content/index.ts';
import { hostFrom } from '../content/packs/host.ts';
import type {
  CompanyWords,
  Host,
  MadeHost,
  OpenedPack,
  ReadPack,
  ShownCompany,
} from '../content/packs/opened.ts';
import { hasCompany } from '../content/packs/has-company.ts';
import { stripsOf } from '../content/packs/strips.ts';
import type { Problem } from '../content/problem.ts';
import { inEnglish, say } from '../content/said.ts';
import type { CompanyContent, Content, Scenario } from '../content/types.ts';
import { SCHEDULES, trialOf } from '../flight/index.ts';
import { figuresIn } from '../language/index.ts';
import { given } from '../quarter/at.ts';
import { LANGUAGES } from '../content/check/words.ts';
import { companies } from './content.ts';
import { FEWEST_ALONE, unfilledFlight } from './pack-filled.ts';
import { hostOf } from './pack-host.ts';

/** Rows of the table as the checks know them; nobody is told a line of a file that is not theirs. */
const rows = new Map((responsibilities as readonly ArticleRow[]).map((row) => [row.id, { ...row, line: 0 }]));

/** Does work in slices, so that the page answers between them. */
type InSlices = <T>(work: Generator<undefined, T>) => Promise<T>;

/** Kinds of flights that have plans. */
const schedules = SCHEDULES.filter(({ joined }) => !joined).map(({ id }) => id);

/** A pack that has passed the checks, with all that is needed to show or fly it. */
export interface CheckedPack {
  readonly host: Host;
  /** The same, where the pack has a company. */
  readonly made: MadeHost | null;
  readonly added: Added;
  /** True where the pack has stories enough for any flight, and tells no others. */
  readonly alone: boolean;
}

type PackChecked = CheckedPack | { readonly faults: readonly PackFault[] };

const faultsOf = (problems: readonly Problem[]): { readonly faults: readonly PackFault[] } => ({
  faults: problems.slice(0, MOST_FAULTS).map((problem) => ({ kind: 'check', ...problem })),
});

/** Whether the stories are enough: the pack's alone, or with those of the company that it goes by. */
async function filled(
  file: string,
  content: Content,
  own: readonly Scenario[],
  isWhole: boolean,
  inSlices: InSlices,
): Promise<{ readonly alone: boolean } | { readonly faults: readonly PackFault[] }> {
  const byItself = makeContent({ ...(content as CompanyContent), scenarios: own });
  const lacking = own.length < FEWEST_ALONE ? 1 : await inSlices(unfilledFlight(byItself));
  if (lacking === null) return { alone: true };
  const flight = isWhole ? await inSlices(unfilledFlight(byItself)) : await inSlices(unfilledFlight(content));
  if (flight === null) return { alone: false };
  const said = say('tooFew', { flight });
  return { faults: [{ kind: 'check', file, line: null, message: inEnglish(said), said }] };
}

/** Checks a pack's company and scenarios, beside the company of ours that it goes by. */
export async function checkedPack(
  file: string,
  { home, parts }: ReadPack,
  inSlices: InSlices,
): Promise<PackChecked> {
  const base = home === null ? null : await hostOf(home);
  if (home !== null && base === null) {
    const choices = companies.filter(({ data }) => data !== null).map(({ id }) => id);
    return { faults: [faultOf('home', file, { choices: choices.join(', ') })] };
  }
  const made = hasCompany(parts) ? await inSlices(hostFrom(parts, base, LANGUAGES, schedules)) : null;
  if (made?.problems !== undefined) return faultsOf(made.problems);
  const host = made?.host ?? given(base, 'a company for scenarios'); // a pack without either was refused
  const sort = base === null ? 'whole' : 'changed';
  const checks = { rows, glossary: glossary as Glossary, trialOf };
  const read: AddedRead = await inSlices(checkAdded(parts, host, checks, made === null ? null : sort));
  if (read.problems !== undefined) return faultsOf(read.problems);
  const { added } = read;
  if (made === null) return { host, made: null, added, alone: false };
  const full = await filled(file, added.content, added.scenarios, base === null, inSlices);
  return 'faults' in full ? full : { host, made: made.host, added, alone: full.alone };
}

/** What is shown of a pack before it is flown. */
type Previewed = Pick<OpenedPack, 'strips' | 'replaces' | 'company'>;

function wordsOf({ added, host }: CheckedPack): ReadonlyMap<string, CompanyWords> {
  const { content } = host;
  return new Map(
    added.words.map((words) => {
      const named = (part: string, path: string) => words.get(part, path) ?? ''; // the checks have found all of them
      return [
        words.language,
        {
          name: named('company', 'name'),
          lines: ['line1', 'line2', 'line3'].map((line) => named('company', line)),
          segments: content.model.shares.map((_, cell) => named('segments', String(cell))),
          people: Object.keys(content.people).map((person) => named('people', person)),
        },
      ];
    }),
  );
}

/** Checks a pack that can be flown, and makes strips of its scenarios. */
export async function previewed(
  file: string,
  pack: ReadPack,
  inSlices: InSlices,
): Promise<Previewed | { readonly faults: readonly PackFault[] }> {
  const found = await checkedPack(file, pack, inSlices);
  if ('faults' in found) return found;
  const { host, made, added, alone } = found;
  const figures = new Map<string, Filling['write']>();
  for (const { language } of added.words) figures.set(language, await figuresIn(language));
  const strips = await inSlices(
    stripsOf(added, (language) => given(figures.get(language), `figures in ${language}`)),
  );
  const replaces = added.scenarios.filter(({ id }) => host.content.scenarios.some((own) => own.id === id));
  const own = added.scenarios.length;
  const company: ShownCompany | null =
    made === null
      ? null
      : {
          words: wordsOf(found),
          view: host.content.view,
          own,
          lent: alone ? 0 : added.content.scenarios.length - own,
          leftOut: alone ? 0 : made.leftOut,
        };
  return { strips, replaces: alone ? 0 : replaces.length, company };
}
