// The rendered pictures as addresses: which there are, in which sizes.
// Must not place or show them, and must do where there is none: a picture that is missing is null.

const files = import.meta.glob<string>('../../../assets/images/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

export interface PictureAddress {
  /** 1280 points wide, and 1920. */
  readonly src: string;
  readonly srcset: string;
}

/**
 * The addresses of a picture.
 * @param name as in assets/images, without size and ending: `cockpit-dusk`
 * @returns null when it is not there
 */
export function pictureOf(name: string): PictureAddress | null {
  const small = files[`../../../assets/images/${name}.webp`];
  if (small === undefined) return null;
  const large = files[`../../../assets/images/${name}@2x.webp`];
  return { src: small, srcset: large === undefined ? `${small} 1280w` : `${small} 1280w, ${large} 1920w` };
}
