// The addresses of a rendered picture in its two sizes.

export interface PictureAddress {
  /** 1280 pixels wide. */
  readonly src: string;
  /** 1280 and 1920 pixels wide, for `srcset`. */
  readonly srcset: string;
}

/**
 * Looks up a picture among those of the build.
 * @param files addresses by file name, as `import.meta.glob` gives them
 * @param path folder and name, without size and extension
 * @returns null when there is no such picture; the caller then shows none
 */
export function pictureAmong(files: Readonly<Record<string, string>>, path: string): PictureAddress | null {
  const small = files[`${path}.webp`];
  if (small === undefined) return null;
  const large = files[`${path}@2x.webp`];
  return { src: small, srcset: large === undefined ? `${small} 1280w` : `${small} 1280w, ${large} 1920w` };
}
