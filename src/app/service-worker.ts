// The script that keeps a whole copy of the game in the browser, so that it opens without a network after one visit.
// `npm run package` bundles it by itself for the folder it makes; it shares nothing with the page.

import { createHandlerBoundToURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { unawaited } from '../look/unawaited.ts';
import { SHORT_ADDRESS } from '../panels/parts/short-address.ts';

/** The files of the copy, put in by the bundler. A file without a revision has one in its name. */
declare const PRECACHED: PrecacheEntry[];

/** What is used of a service worker's global scope: the project's types are those of a page. */
interface Scope {
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'message', hear: (message: { readonly data: unknown }) => void): void;
}

const scope = globalThis as unknown as Scope;

// The address's parameters are read by the page: they make no other page of it.
precacheAndRoute(PRECACHED, { ignoreURLParametersMatching: [/./] });
// A short address is the same page as well.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && SHORT_ADDRESS.test(url.pathname),
  createHandlerBoundToURL('index.html'),
);

// A new version waits until a page asks for it (app/offline.ts).
scope.addEventListener('message', ({ data }) => {
  if ((data as { readonly type?: unknown } | null)?.type === 'SKIP_WAITING') unawaited(scope.skipWaiting());
});
