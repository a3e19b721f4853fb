// The `test` of every browser test: it also fails on errors and warnings of the page, and on requests to other hosts.
// A test that provokes a message on purpose has to name it in `allowedMessages`.

import { type BrowserContext, test as base, expect } from '@playwright/test';

/** Chromium's own message about reading pixels, when Playwright takes a screenshot. */
const CHROMIUMS_OWN = /GL Driver Message/;
const COMPLAINTS = new Set(['error', 'warning', 'assert']);

/**
 * Listens to all pages of a context: page errors, unhandled rejections, console errors and warnings, other hosts.
 * @returns a list that grows with each of them
 */
export function listen(context: BrowserContext, baseURL: string, allowed: readonly RegExp[] = []): string[] {
  const complaints: string[] = [];
  const { host } = new URL(baseURL);
  function note(kind: string, text: string): void {
    if (![CHROMIUMS_OWN, ...allowed].some((pattern) => pattern.test(text)))
      complaints.push(`${kind}: ${text}`);
  }
  context.on('weberror', (webError) => {
    const error = webError.error();
    note('page error', error.stack ?? String(error));
  });
  context.on('console', (message) => {
    if (COMPLAINTS.has(message.type())) note(`console ${message.type()}`, message.text());
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) note('request to another host', url.href);
  });
  return complaints;
}

/** A picture of one pixel. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/**
 * Replaces the picture behind the pages by one pixel. In the page, and not by answering the request: that would have the browser
 * ask anew for every file of every page.
 */
function leaveOutBackdrop(dot: string): void {
  for (const name of ['src', 'srcset'] as const) {
    const own = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, name) ?? {};
    Object.defineProperty(HTMLImageElement.prototype, name, {
      ...own,
      set(this: HTMLImageElement, address: string) {
        own.set?.call(this, /\btitle\b[^/]*\.webp/.test(address) ? dot : address);
      },
    });
  }
}

/** What a project or a test may set. */
export interface Options {
  /** Whether the pages have their picture behind them: drawing it in software is slow, and tests of words do not need it. */
  backdrop: boolean;
  /** Messages that the test provokes on purpose. */
  allowedMessages: readonly RegExp[];
}

export const test = base.extend<Options & { quiet: undefined }>({
  allowedMessages: [[], { option: true }],
  backdrop: [true, { option: true }],
  quiet: [
    async ({ context, baseURL, allowedMessages, backdrop }, use) => {
      if (!backdrop) await context.addInitScript(leaveOutBackdrop, DOT);
      const complaints = listen(context, baseURL ?? 'http://127.0.0.1/', allowedMessages);
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
