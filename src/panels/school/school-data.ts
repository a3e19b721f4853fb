// The figures of Ground school: fixed, for a shop that occurs in no flight.
// Must not be taken from the model of a quarter, nor be used by a flight.

/** The four steps of a purchase: per cent that go on from each, now and before. */
export const BASKET = [
  { id: 'basket', now: 92, before: 93 },
  { id: 'address', now: 88, before: 89 },
  { id: 'price', now: 44, before: 81 },
  { id: 'payment', now: 90, before: 91 },
] as const;
export type BasketStep = (typeof BASKET)[number]['id'];
/** The step that stands out. */
export const ODD_STEP: BasketStep = 'price';

/** Of a hundred baskets, how many are paid: now, before, and the week after. Now and before are the products of the steps. */
export const PAID = { now: 32, before: 61, after: 58 } as const;

/** Customers who asked about the VAT line in the week before. */
export const ASKED = 9;

export type SchoolMark = 'a' | 'b' | 'c';
export type SchoolSeat = 'tower' | 'cockpit';

/** The four strips: the phrase that decides, and the seat they belong to. */
export const STRIPS = {
  vat: { decides: 'b', seat: 'cockpit' },
  baskets: { decides: 'c', seat: 'tower' },
  returns: { decides: 'a', seat: 'tower' },
  receipt: { decides: 'b', seat: 'cockpit' },
} as const satisfies Record<string, { decides: SchoolMark; seat: SchoolSeat }>;
export type SchoolStrip = keyof typeof STRIPS;

/** The elements of a message in Ground school, in the order in which they are sent. */
export const ELEMENTS = ['segment', 'finding', 'certainty', 'advice'] as const;
export type SchoolElement = (typeof ELEMENTS)[number];
/** The element that the first officer reads back with one wrong word. */
export const MISREAD: SchoolElement = 'advice';
