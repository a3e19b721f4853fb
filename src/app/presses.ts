// One press is one command: what a hand did a moment ago is not done again, and what came up under it is not pressed.
// Every press passes here first, in the page's capture phase; the keys of the action registry ask by `takesKey`.

/** How long a press counts as the one before, in milliseconds. */
export const SETTLING_MS = 500;
/** So far a hand strays between two taps that are meant as one, in pixels. Farther off it has aimed anew. */
const STRAYS = 32;

const CONTROLS = 'button, a[href], summary, label, input, select, textarea, [role=button], .phrase';
/** A control that is meant to be pressed again and again. */
const REPEATS = '[data-repeats]';
const WRITTEN_IN =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=range]), textarea';
/** These press what has come into focus or what the card offers, whatever that is; every other key names its action. */
const GENERIC: readonly string[] = ['Enter', 'Space'];
/** Whoever has changed seats means the card that they took along: what it offers over there has not come up by itself. */
const TAKES_ALONG = 'change-seat';
const AIMING = /^(Tab|Arrow|Home$|End$)/;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What is looked at besides the page itself. */
export interface Surroundings {
  /** What lies open: screen, dialog and card. */
  lying(): string;
  /** The actions that can be done now, by id. */
  actions(): readonly string[];
}

interface Last {
  readonly time: number;
  /** null = it was a key. */
  readonly place: Place | null;
  readonly key: string | null;
  /** The action that its key did; null = it was no key of an action. */
  readonly action: string | null;
  readonly control: Element | null;
  /** What could be seen and pressed just before it. */
  readonly controls: ReadonlySet<Element>;
  readonly actions: ReadonlySet<string>;
  readonly lying: string;
}

export interface Presses {
  /** Whether the key of an action may act now; if so it is the last press from then on. */
  takesKey(key: string, action: string, time: number): boolean;
  /** The last press is long enough ago for the next one to be new wherever it falls. */
  settled(): boolean;
}

function controlOf(target: EventTarget | null): Element | null {
  const control = target instanceof Element ? target.closest(CONTROLS) : null;
  return control instanceof HTMLInputElement ? (control.closest('label') ?? control) : control;
}

function near(a: Place | null, b: Place | null): boolean {
  return a !== null && b !== null && Math.hypot(a.x - b.x, a.y - b.y) <= STRAYS;
}

/**
 * Watches every press of the page for as long as it lives.
 * @param span how long a press counts as the one before, in milliseconds
 */
export function guardPresses(surroundings: Surroundings, span: number): Presses {
  let last: Last | null = null;
  /** The key that went down last, and where. */
  let keyDown: { readonly key: string; readonly on: EventTarget | null } | null = null;
  /** The player has moved the focus by hand since the last press. */
  let aimed = false;
  /** The pointers that came down on what they must not press. */
  const barred = new Set<number>();

  function take(
    time: number,
    place: Place | null,
    key: string | null,
    control: Element | null,
    action: string | null = null,
  ): void {
    last = {
      time,
      place,
      key,
      action,
      control,
      controls: new Set(
        [...document.querySelectorAll(CONTROLS)].filter((one) => one.getClientRects().length > 0),
      ),
      actions: new Set(surroundings.actions()),
      lying: surroundings.lying(),
    };
    aimed = false;
  }

  function before(time: number): Last | null {
    return last !== null && time - last.time < span ? last : null;
  }

  /** True for a pointer that presses the same once more, or what has come under it. */
  function tooSoon(time: number, place: Place, control: Element | null): boolean {
    const one = before(time);
    if (one === null) return false;
    const same = control !== null && control === one.control;
    if (same && control.matches(REPEATS)) return false;
    return same || near(one.place, place);
  }

  /** The same for a press of Enter or Space on what has the focus. */
  function tooSoonByKey(time: number, control: Element | null): boolean {
    const one = before(time);
    if (one === null || control === null) return false;
    if (control === one.control) return !control.matches(REPEATS);
    return !aimed && !one.controls.has(control);
  }

  function stop(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function pointerDown(event: PointerEvent): void {
    if (event.isPrimary) barred.clear();
    if (!event.isTrusted || !tooSoon(event.timeStamp, event, controlOf(event.target))) return;
    barred.add(event.pointerId);
    // The picture presses by pointers, not by clicks.
    if (event.target instanceof HTMLCanvasElement) event.stopImmediatePropagation();
  }

  function pointerUp(event: PointerEvent): void {
    if (event.isTrusted && event.target instanceof HTMLCanvasElement && !barred.has(event.pointerId))
      take(event.timeStamp, { x: event.clientX, y: event.clientY }, null, null);
  }

  function click(event: MouseEvent): void {
    // A press by script has no hand that could slip.
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const { target, timeStamp } = event;
    const control = controlOf(target);
    if (target.matches(WRITTEN_IN)) return;
    const input = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    // The arrows choose by clicks of the browser's own, and so does a label that was pressed.
    if (input && (event.detail === 0 || control === last?.control)) return;
    if (event.detail === 0) {
      if (tooSoonByKey(timeStamp, control)) stop(event);
      else take(timeStamp, null, keyDown?.key ?? null, control);
      return;
    }
    const place = { x: event.clientX, y: event.clientY };
    const pointer = event instanceof PointerEvent ? event.pointerId : -1;
    if (barred.delete(pointer) || tooSoon(timeStamp, place, control)) stop(event);
    else take(timeStamp, place, null, control);
  }

  function key(event: KeyboardEvent): void {
    const name = event.key === ' ' ? 'Space' : event.key;
    if (!event.repeat) {
      keyDown = { key: name, on: event.target };
      if (AIMING.test(name)) aimed = true;
      return;
    }
    const target = event.target instanceof Element ? event.target : null;
    if (name !== 'Enter' || target?.closest('textarea')) return;
    // A key that is held presses once, but where it was put down on what is meant to be pressed again.
    if (target?.matches(REPEATS) !== true || keyDown?.on !== target) event.preventDefault();
  }

  window.addEventListener('pointerdown', pointerDown, { capture: true });
  window.addEventListener('pointerup', pointerUp, { capture: true });
  window.addEventListener('click', click, { capture: true });
  window.addEventListener('keydown', key, { capture: true });

  return {
    takesKey(name, action, time) {
      const one = before(time);
      const again = one !== null && one.key === name;
      const cameUp =
        one !== null &&
        GENERIC.includes(name) &&
        ((!one.actions.has(action) && one.action !== TAKES_ALONG) || one.lying !== surroundings.lying());
      if (again || cameUp) return false;
      take(time, null, name, null, action);
      return true;
    },
    settled: () => before(performance.now()) === null,
  };
}
