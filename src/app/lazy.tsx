// Screens that are loaded when they are first shown.
// Must not hide a failure: what cannot be loaded goes to the error screen.

import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

/**
 * Makes a component of one that is still to be loaded; nothing is drawn until then.
 * @param load called once, at the first drawing or by `preload`
 */
export function lazy<Properties extends object>(
  load: () => Promise<ComponentType<Properties>>,
): { readonly Screen: ComponentType<Properties>; readonly preload: () => void } {
  const loaded = signal<ComponentType<Properties> | null>(null);
  const failed = signal<Error | null>(null);
  let begun = false;
  function preload(): void {
    if (begun) return;
    begun = true;
    load().then(
      (component) => {
        loaded.value = component;
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
  return { Screen, preload };
}
