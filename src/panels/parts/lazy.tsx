// Screens and parts of them that are loaded when they are first shown, or before. What does not come is waited for; any other failure goes
// to the error screen.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { untilFetched } from '../../look/late.ts';

/** Something that is fetched once, when it is first wanted. */
export interface Late<T> {
  /** Fetches it unless that has begun. */
  readonly preload: () => void;
  /** Its files did not come when they were asked for, and are still wanted. */
  readonly waits: ReadonlySignal<boolean>;
  /** What has come, and null until then; asks for it. Read while drawing, it draws again. @throws Error what fetching failed with */
  readonly take: () => T | null;
}

/** @param load called once, by the first `take` or `preload` */
export function late<T>(load: () => Promise<T>): Late<T> {
  const loaded = signal<{ readonly it: T } | null>(null);
  const waits = signal(false);
  const failed = signal<Error | null>(null);
  let begun = false;
  function preload(): void {
    if (begun) return;
    begun = true;
    const wait = () => {
      waits.value = true;
    };
    untilFetched(load, wait).then(
      (it) => {
        loaded.value = { it };
        waits.value = false;
      },
      (reason: unknown) => {
        failed.value = reason instanceof Error ? reason : new Error(String(reason));
      },
    );
  }
  function take(): T | null {
    preload();
    if (failed.value) throw failed.value;
    return loaded.value?.it ?? null; // not there yet
  }
  return { preload, waits, take };
}

/** A component whose code is loaded later; until then it draws nothing. */
export function lazy<Properties extends object>(
  load: () => Promise<ComponentType<Properties>>,
): Omit<Late<unknown>, 'take'> & { readonly Screen: ComponentType<Properties> } {
  const { preload, waits, take } = late(load);
  function Screen(properties: Properties) {
    const Loaded = take();
    return Loaded ? <Loaded {...properties} /> : null;
  }
  return { Screen, preload, waits };
}

/** The properties of each component of a chunk. */
type ComponentsOf<Parts> = {
  readonly [Name in keyof Parts]: Parts[Name] extends ComponentType<infer P> ? P : never;
};

/** What stands in the place of a part while its files do not come. */
type Meanwhile = ComponentType | null;

/**
 * Components of one chunk, each under its own name.
 * @param chunk fetches them by name
 */
export function partsOf<Parts extends object>({ take, waits }: Late<Parts>) {
  return function part<Name extends keyof Parts & string>(
    name: Name,
    Meanwhile: Meanwhile,
  ): ComponentType<ComponentsOf<Parts>[Name]> {
    return function Later(properties) {
      // The compiler cannot follow that the part and its properties go by the same name.
      const Part = take()?.[name] as ComponentType<typeof properties> | undefined;
      if (Part !== undefined) return <Part {...properties} />;
      return Meanwhile !== null && waits.value ? <Meanwhile /> : null;
    };
  };
}
