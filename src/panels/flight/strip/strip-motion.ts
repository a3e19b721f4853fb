// Animates the strips: they slide in, make room for each other, and fly to the door when they are passed on.
// Must not animate under reduced motion, nor delay a press.

import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { FlightEvent } from '../../../flight/index.ts';
import type { Game } from '../../ports.ts';

const SLIDE: KeyframeAnimationOptions = { duration: 280, easing: 'cubic-bezier(0.2, 0.8, 0.3, 1)' };
const FLIGHT: KeyframeAnimationOptions = { duration: 520, easing: 'cubic-bezier(0.5, 0, 0.8, 0.6)' };
/** Size and opacity of a passed strip when it reaches the door. */
const AT_THE_DOOR = { scale: 0.25, opacity: 0.15 };
/** Moves of fewer pixels are not animated. */
const LEAST_MOVE = 2;

function moves(): boolean {
  return document.documentElement.dataset['motion'] === 'full';
}

/** The id of the strip that an event sends to the other seat; null where it sends none. */
export function passedBy(event: FlightEvent): string | null {
  const passes = event.kind === 'message-sent' || event.kind === 'sent-on' || event.kind === 'tower-asked';
  return passes ? event.strip : null;
}

/** Moves a copy of the strip to the door and removes it. The copy cannot be pressed and is hidden from screen readers. */
function flyToDoor(strip: HTMLElement): void {
  const door = [...document.querySelectorAll<HTMLElement>('.door')].find((one) => one.offsetWidth > 0);
  if (door === undefined) return;
  const [from, to] = [strip.getBoundingClientRect(), door.getBoundingClientRect()];
  const copy = document.createElement('div');
  copy.className = 'strip strip-passed';
  copy.setAttribute('aria-hidden', 'true');
  copy.append(...strip.cloneNode(true).childNodes);
  Object.assign(copy.style, {
    insetInlineStart: 'auto',
    left: `${from.left}px`,
    top: `${from.top}px`,
    width: `${from.width}px`,
  });
  document.body.append(copy);
  const across = to.left + to.width / 2 - (from.left + from.width / 2);
  const down = to.top + to.height / 2 - (from.top + from.height / 2);
  const { scale, opacity } = AT_THE_DOOR;
  const going = copy.animate(
    [{}, { transform: `translate(${across}px, ${down}px) scale(${scale})`, opacity }],
    FLIGHT,
  );
  const gone = () => copy.remove();
  going.finished.then(gone, gone);
}

/**
 * Animates the strips and slips inside an element that scrolls.
 * @param bay the element around them
 */
export function useStripMotion(game: Game, bay: RefObject<HTMLElement | null>): void {
  /** Where each was after the last drawing, in pixels from the top of the scrolled content; null before the first. */
  const stood = useRef<ReadonlyMap<string, number> | null>(null);

  useLayoutEffect(() => {
    const around = bay.current;
    if (around === null) return;
    const top = around.getBoundingClientRect().top - around.scrollTop;
    const outside = document.dir === 'rtl' ? '110%' : '-110%';
    const now = new Map<string, number>();
    for (const strip of around.querySelectorAll<HTMLElement>('[data-strip], [data-slip]')) {
      const id = strip.dataset['strip'] ?? `slip ${strip.dataset['slip']}`;
      const place = strip.getBoundingClientRect().top - top;
      now.set(id, place);
      if (stood.current === null || !moves()) continue;
      const before = stood.current.get(id);
      if (before === undefined)
        strip.animate([{ transform: `translateX(${outside})`, opacity: 0 }, {}], SLIDE);
      else if (Math.abs(before - place) > LEAST_MOVE)
        strip.animate([{ transform: `translateY(${before - place}px)` }, {}], SLIDE);
    }
    stood.current = now;
  });

  useEffect(
    () =>
      effect(() => {
        const events = game.lastEvents.value;
        if (!moves()) return;
        for (const event of events) {
          const id = passedBy(event);
          const strip =
            id === null ? null : bay.current?.querySelector<HTMLElement>(`[data-strip="${CSS.escape(id)}"]`);
          if (strip) flyToDoor(strip);
        }
      }),
    [game, bay],
  );
}
