// Reads the companies' scenario files from disk, for the scripts, the tests and the build.
// Must not be used in the browser; there the compiled module is used.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type Content, type Scenario, makeContent } from '../src/content/index.ts';
import { type Problem, readScenario } from '../src/content/schema.ts';
import type { CompanyId } from '../src/quarter/types.ts';

const ROOT = new URL('../', import.meta.url);

export function scenarioFolder(company: CompanyId): URL {
  return new URL(`assets/companies/${company}/scenarios/`, ROOT);
}

/** All scenarios of a company, sorted by id, and every problem of its files. */
export function readCompany(company: CompanyId): { scenarios: Scenario[]; problems: Problem[] } {
  const folder = scenarioFolder(company);
  const scenarios: Scenario[] = [];
  const problems: Problem[] = [];
  for (const name of readdirSync(folder)
    .filter((n) => n.endsWith('.yaml'))
    .toSorted()) {
    const result = readScenario(
      `assets/companies/${company}/scenarios/${name}`,
      readFileSync(new URL(name, folder), 'utf8'),
    );
    if ('scenario' in result) scenarios.push(result.scenario);
    else problems.push(...result.problems);
  }
  return { scenarios, problems };
}

/**
 * Content to fly a company's model with: its own, or the startup's scenario data where it has none yet.
 * The model takes kinds, causes and handoffs from a scenario and never a word, so the figures are the company's own.
 */
export function contentToFly(company: CompanyId): { content: Content; borrowed: boolean } {
  const borrowed = !existsSync(scenarioFolder(company));
  return {
    content: borrowed ? makeContent(company, contentOf('startup').scenarios) : contentOf(company),
    borrowed,
  };
}

/** The content of a company. @throws Error that lists every problem with file, line and what to write instead */
export function contentOf(company: CompanyId): Content {
  const { scenarios, problems } = readCompany(company);
  if (problems.length > 0) {
    throw new Error(problems.map((p) => `${p.file}:${p.line}: ${p.message}`).join('\n'));
  }
  return makeContent(company, scenarios);
}

const VIRTUAL = 'virtual:scenarios/';

/** Vite: `import scenarios from 'virtual:scenarios/startup'` is the checked scenarios as data, without YAML in the browser. */
export function scenarios(): Plugin {
  return {
    name: 'scenarios',
    resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${VIRTUAL}`)) return undefined;
      const company = id.slice(VIRTUAL.length + 1) as CompanyId;
      const folder = scenarioFolder(company);
      for (const name of readdirSync(folder)) this.addWatchFile(fileURLToPath(new URL(name, folder)));
      return `export default ${JSON.stringify(contentOf(company).scenarios)};`;
    },
  };
}
