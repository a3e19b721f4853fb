// Screens that are loaded when they are first shown, or before. One whose files do not come waits for them; any other failure
// goes to the error screen.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { untilFetched } from '../look/late.ts';

/**
 * Makes a component whose code is loaded later; until then it draws nothing.
 * @param load called once, when first drawn or by `preload`
 */
export function lazy<Properties extends object>(
  load: () => Promise<ComponentType<Properties>>,
): {
  readonly Screen: ComponentType<Properties>;
  readonly preload: () => void;
  /** Its files did not come when they were asked for, and are still wanted. */
  readonly waits: ReadonlySignal<boolean>;
} {
  const loaded = signal<ComponentType<Properties> | null>(null);
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
      (component) => {
        loaded.value = component;
        waits.value = false;
      },
      (reason: unknown) => {
        failed.value = reason instanceof Error ? reason : new Error(String(reason));
      },
    );
  }
  function Screen(properties: Properties) {
    preload();
    if (failed.value) throw failed.value;
    const Loaded = loaded.value;
    return Loaded ? <Loaded {...properties} /> : null;
  }
  return { Screen, preload, waits };
}
