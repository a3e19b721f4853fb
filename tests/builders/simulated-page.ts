// A page for components in tests under Node. Only a page is simulated and not the rest of a browser, because the test builders read files
// as Node does.

import { Window } from 'happy-dom';
import { type ComponentChild, render } from 'preact';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';

/** The simulated page has no layout, so nothing ever comes into view or gets another size. */
class NothingSeen {
  observe() {}
  disconnect() {}
}

/** Puts a page in place for a test file. @param url where it lies @returns draws a component into it, in place of what was there, and gives the element that it is in */
export function simulatedPage(url = 'http://klarert.example/'): (component: ComponentChild) => HTMLElement {
  const window = new Window({ url });
  vi.stubGlobal('window', window);
  for (const name of ['document', 'Event', 'HTMLElement', 'Element', 'Node', 'MutationObserver'] as const)
    vi.stubGlobal(name, window[name]);
  for (const name of ['IntersectionObserver', 'ResizeObserver']) vi.stubGlobal(name, NothingSeen);
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => {
    render(null, page);
    page.remove();
  });
  // Other files of the worker have no page.
  afterAll(() => {
    vi.unstubAllGlobals();
  });
  return (component) => {
    render(component, page);
    return page;
  };
}
