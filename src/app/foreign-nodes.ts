// Translators and other extensions put nodes of their own in the place of the page's texts. What is drawn next would write into
// nodes that nobody sees any more, or fail to find a neighbour. So whatever others have moved is put back just before drawing;
// afterwards they may do it again.

import { options, type VNode } from 'preact';

/** Preact's own hooks before each piece is drawn and after all of it is there, under the names of its build. */
interface DrawingHooks {
  __b?: (vnode: VNode) => void;
  __c?: (vnode: VNode, queue: unknown) => void;
}

/** The live region is made and moved by the game itself. */
function isOwn({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const isLive = (node: Node) => node instanceof Element && node.matches('[data-live]');
  return [target, ...addedNodes, ...removedNodes].some(isLive);
}

function takeBack({ target, addedNodes, removedNodes, nextSibling }: MutationRecord): void {
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  const before = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of removedNodes) target.insertBefore(node, before);
}

/** Watches over everything that is drawn inside an element, for as long as the page lives. */
export function putBackBeforeDrawing(root: Element): void {
  const { __b: beforeEach, __c: afterAll } = options as DrawingHooks;
  let drawing = false;
  const others: MutationRecord[] = [];
  const take = (records: readonly MutationRecord[]) => {
    others.push(...records.filter((record) => !isOwn(record)));
  };
  const observer = new MutationObserver(take);
  observer.observe(root, { childList: true, subtree: true });
  const mine: DrawingHooks = {
    __b(vnode) {
      if (!drawing) {
        drawing = true;
        take(observer.takeRecords());
        // The last thing done is the first to be taken back.
        for (let last = others.pop(); last !== undefined; last = others.pop()) takeBack(last);
      }
      beforeEach?.(vnode);
    },
    __c(vnode, queue) {
      // What has changed since the beginning is what was drawn.
      observer.takeRecords();
      drawing = false;
      afterAll?.(vnode, queue);
    },
  };
  Object.assign(options, mine);
}
