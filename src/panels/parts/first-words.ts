// The first words of a longer text, as its name in a list.

const WORDS = 6;

/** Without what would stand strangely before the dots; empty where nothing is written. */
export function firstWords(text: string): string {
  const words = text.trim().split(/\s+/u);
  const name = words.slice(0, WORDS).join(' ');
  return words.length > WORDS ? `${name.replace(/[.,;:!?]+$/u, '')} …` : name;
}
