// The steps of the landing, as classes: landed.css lets each come after the one before it.

/** The class of what comes in this step: 0 the approach, 1 the touchdown, 2 the lights of the runway, 3 and 4 a caller each. */
export function stepClass(step: number): string {
  return `landed-step landed-step-${step}`;
}
