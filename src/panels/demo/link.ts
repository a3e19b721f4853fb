// Between the wall and the trainer's second window: two windows of one browser on one machine. The wall has the state and says it; the
// other window says what is to be done.

import { type Deed, type DemoState, isDeed, isDemoState } from '../../classroom/index.ts';

/** What is said. `wall` is the wall's own mark: of two walls a window of notes follows one. */
export type Said =
  | { readonly kind: 'state'; readonly wall: string; readonly state: DemoState }
  | { readonly kind: 'gone'; readonly wall: string }
  | { readonly kind: 'hello' }
  | { readonly kind: 'deed'; readonly wall: string; readonly deed: Deed };

export interface Link {
  say(said: Said): void;
  close(): void;
}

function isSaid(value: unknown, strips: number): value is Said {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'hello') return true;
  if (!('wall' in value) || typeof value.wall !== 'string') return false;
  if (value.kind === 'state') return 'state' in value && isDemoState(value.state, strips);
  if (value.kind === 'deed') return 'deed' in value && isDeed(value.deed);
  return value.kind === 'gone';
}

/**
 * Opens the link of a demo. Where the browser has none, nothing is ever heard.
 * @param demo which demo: windows of another do not hear
 * @param strips how many it has; what does not fit is not heard
 */
export function openLink(demo: string, strips: number, hear: (said: Said) => void): Link {
  if (!('BroadcastChannel' in window)) return { say: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`cleared-to-close demo ${demo}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isSaid(data, strips)) hear(data);
  });
  return { say: (said) => channel.postMessage(said), close: () => channel.close() };
}
