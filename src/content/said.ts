// What the checks say, by name, so that the game can say it in the language shown. Scripts say it in English.

import SAYS from '../../locales/en/checks.json' with { type: 'json' };

export type SaidKey = Exclude<keyof typeof SAYS, 'title'>;

/** A sentence that says what to write instead: its text `checks:<key>`, and what is filled in. */
export interface Said {
  readonly key: SaidKey;
  readonly values: Readonly<Record<string, string | number>>;
}

export function say(key: SaidKey, values: Said['values'] = {}): Said {
  return { key, values };
}

/** True for the name of a sentence. */
export function isSaid(key: string): key is SaidKey {
  return key !== 'title' && Object.hasOwn(SAYS, key);
}

/** The sentence in English. */
export function inEnglish({ key, values }: Said): string {
  return SAYS[key].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '')); // a test fills all of them
}
