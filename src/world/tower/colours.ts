// The radar's one colour that stands for nothing elsewhere; look/contrast.ts vouches that it can be told on its ground.

/** Cases whose chance is below their norm. */
export const LOW = '#ff9a6b';
