// A rendered picture's addresses in its two sizes.
// Must not know which pictures there are; whoever shows them does, and does without where one is missing.

export interface PictureAddress {
  /** 1280 points wide. */
  readonly src: string;
  /** 1280 and 1920 points wide, for `srcset`. */
  readonly srcset: string;
}

/**
 * Picks a picture out of those that were shipped.
 * @param files addresses by file name, as `import.meta.glob` gives them
 * @param path folder and name without size and ending
 * @returns null when it is not there
 */
export function pictureAmong(files: Readonly<Record<string, string>>, path: string): PictureAddress | null {
  const small = files[`${path}.webp`];
  if (small === undefined) return null;
  const large = files[`${path}@2x.webp`];
  return { src: small, srcset: large === undefined ? `${small} 1280w` : `${small} 1280w, ${large} 1920w` };
}
