// What several files of this room go by.

/** After so many flights what was never met comes first: the next company is advised by it, and its stories are drawn by it. */
export const NEW_FIRST_FROM = 6;

/** To hundredths: what a setup lists should be short. */
export const hundredths = (x: number): number => Math.round(x * 100) / 100;
