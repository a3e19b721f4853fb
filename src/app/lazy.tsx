// Screens that are loaded when they are first shown.
// Must not hide a failed load: it has to reach the error screen.

import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

/**
 * Makes a component whose code is loaded later; until then it draws nothing.
 * @param load called once, when first drawn or by `preload`
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
