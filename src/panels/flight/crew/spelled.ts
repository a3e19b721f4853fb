// Letters as they are said over the radio, by the ICAO's alphabet, which is the same in every language. Digits are said as digits.

const NAMES =
  'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu'.split(
    ' ',
  );

/** The name of a letter; null for a digit. */
export function spelled(letter: string): string | null {
  return NAMES[(letter.codePointAt(0) ?? 0) - 65] ?? null;
}
