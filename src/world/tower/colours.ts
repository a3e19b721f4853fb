// The one colour that only the radar uses; look/contrast.ts checks that it stands out from its background.

/** For cases whose chance is below what is normal for them. */
export const LOW = '#ff9a6b';
