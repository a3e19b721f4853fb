// Families of words: that each is found by its words and by no others, and the rule of thumb by hand.

import { describe, expect, it } from 'vitest';
import { bestRule, FAMILIES, familiesIn, type Family } from '../../../src/content/check/families.ts';

const found = (text: string, language: 'nb' | 'en') => [...familiesIn(text, language)];

describe('families of words', () => {
  it.each([
    ['nb', 'Lista er fremdeles den gamle.', ['persistence']],
    ['nb', 'Prisen er en gåte.', ['guessing']],
    ['nb', 'Det vet vi ikke.', ['guessing', 'negations']],
    ['nb', 'Ruta er kjent, og den er målt.', ['knowing', 'measuring']],
    ['nb', 'Hvem tar den?', ['doing', 'questions']],
    ['nb', 'Valget gjelder tre byer.', ['deciding', 'numbers']],
    ['nb', 'Kunden vil dit.', ['intending']],
    // Words that only begin or end alike.
    ['nb', 'Antallet prøvekunder, årsmålet, timene og sakene.', []],
    ['en', 'The list is as before.', ['persistence']],
    ['en', 'It is anyone’s guess.', ['guessing']],
    ['en', 'It is not known.', ['guessing', 'negations']],
    ['en', 'The road is known and measured.', ['knowing', 'measuring']],
    ['en', 'Who takes it?', ['doing', 'questions']],
    ['en', 'The choice is between three cities.', ['deciding', 'numbers']],
    ['en', 'Clients should come.', ['intending']],
    ['en', 'Trial customers, seats and a nota.', []],
  ] as const)('%s: %s', (language, text, families) => {
    expect(found(text, language)).toEqual(families);
  });

  const of = (seat: 'som' | 'analyst', ...families: Family[]) => ({ seat, families: new Set(families) });

  it('tell nothing where each stands on both sides', () => {
    expect(bestRule(FAMILIES.flatMap((family) => [of('som', family), of('analyst', family)])).right).toBe(
      0.5,
    );
  });

  it('tell by one, or by two where they go apart', () => {
    const one = [of('som', 'persistence'), of('som', 'persistence'), of('analyst'), of('analyst')];
    expect(bestRule(one)).toEqual({ som: 'persistence', analyst: null, right: 0.75 });
    const two = [of('som', 'persistence'), of('som'), of('analyst', 'guessing'), of('analyst')];
    expect(bestRule(two)).toEqual({ som: 'persistence', analyst: 'guessing', right: 0.75 });
    // A text of both families is a toss.
    const both = [of('som', 'persistence', 'guessing'), of('analyst', 'guessing')];
    expect(bestRule(both).right).toBe(0.75);
  });
});
