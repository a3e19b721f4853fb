// A Vite plugin: the scripts that a flight needs up to its first stamp, and that come behind the title, are one file. Left alone the bundler
// makes a file for every set of screens that share something: some fifty small ones, which compress a fifth worse than one.
// Which modules these are is never listed by hand: a first build, which writes nothing, shows what those screens fetch beyond the title.

import { join } from 'node:path';
import { build, type Plugin, type Rolldown, type UserConfig } from 'vite';

const root = join(import.meta.dirname, '..');
const TITLE = 'src/app/main.tsx';
/** What main.tsx asks for as soon as the title stands. */
const BEHIND_THE_TITLE = [
  'src/app/after-title.ts',
  'src/app/rules-late.ts',
  'src/panels/frame/PreFlight.tsx',
  'src/panels/flight/FlightScreen.tsx',
];
/** The mode of the first build. */
const LOOKING = 'looking';

/** The chunks that come with a module, by their file names. @throws Error where no chunk has the module */
function comesWith(module: string, chunks: ReadonlyMap<string, Rolldown.OutputChunk>): Set<string> {
  const id = join(root, module);
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const next of chunks.get(file)?.imports ?? []) add(next); // none outside the build
  };
  for (const [file, { moduleIds }] of chunks) if (moduleIds.includes(id)) add(file);
  if (found.size === 0) throw new Error(`${module} is in no chunk: name what comes behind the title`);
  return found;
}

/** The ids of the modules that the flight's screens fetch beyond what the title has. */
async function modulesBehindTheTitle(): Promise<ReadonlySet<string>> {
  const made = await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    mode: LOOKING,
    logLevel: 'error',
    build: { write: false, minify: false },
  });
  const chunks = new Map(
    [made]
      .flat()
      .flatMap((one) => ('output' in one ? one.output : []))
      .flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])),
  );
  const title = comesWith(TITLE, chunks);
  const files = new Set(BEHIND_THE_TITLE.flatMap((module) => [...comesWith(module, chunks)]));
  return new Set([...files].flatMap((file) => (title.has(file) ? [] : (chunks.get(file)?.moduleIds ?? []))));
}

/** True where the build makes one script of everything anyway. */
function isWhole({ build: options }: UserConfig): boolean {
  return [options?.rolldownOptions?.output].flat().some((output) => output?.codeSplitting === false);
}

/** Makes one file of what comes behind the title. */
export function flightChunk(): Plugin {
  return {
    name: 'flight-chunk',
    apply: 'build',
    async config(config, { mode }) {
      if (mode === LOOKING || isWhole(config)) return undefined;
      const behind = await modulesBehindTheTitle();
      const group = { name: 'flight', test: (id: string) => behind.has(id) };
      return {
        build: {
          rolldownOptions: {
            // What these modules need beyond themselves comes with the title already.
            output: { codeSplitting: { includeDependenciesRecursively: false, groups: [group] } },
          },
        },
      };
    },
  };
}
