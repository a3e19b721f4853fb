// The storm route: a company of segments of others, where each keeps its own company's figures, people, stories and words.

import { describe, expect, it } from 'vitest';
import { contentOf, modelOf, ownContentOf } from '../../../scripts/content-files.ts';
import type { CompanyContent } from '../../../src/content/index.ts';
import { joinContents } from '../../../src/content/joined.ts';
import { newFlight, setupIn } from '../../../src/flight/index.ts';
import { personName, remedyName, segmentName, setCompany, setLanguage } from '../../../src/language/index.ts';
import { companyOf } from '../../../src/quarter/company.ts';
import { at } from '../../../src/quarter/at.ts';
import { seeds } from '../../builders/quarter.ts';

const storm = contentOf('storm');
const parts = storm.parts ?? [];
const companyOfName = (name: string) => name.split('/')[0];

describe('a company of joined segments', () => {
  it('goes by the figures of the company that each segment is part of', () => {
    expect(parts.map(({ id }) => id)).toEqual(['startup', 'consulting', 'agency']);
    for (const [cell, { id, segment }] of parts.entries()) {
      const [own, whole] = [companyOf(storm.model, cell), modelOf(id)];
      expect(own).toMatchObject({ pass: whole.pass, value: whole.value, churn: whole.churn });
      expect(own.leads * at(own.shares, cell)).toBe(whole.leads * at(whole.shares, segment));
      expect(storm.branch(cell)).toMatchObject({ company: id, remedies: ownContentOf(id).remedies });
    }
    expect(storm.model.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('has nothing of its own that goes by the segment, so that no reading of it compiles', () => {
    // @ts-expect-error: of three companies there is no one table of remedies; `branch(cell)` has the segment's
    expect(storm.remedies).toBeUndefined();
    for (const name of ['records', 'groups', 'dials']) expect(storm).not.toHaveProperty(name);
  });

  it('is another content once any of its companies decides at other prices', () => {
    const own = { ...storm, model: { undisturbed: storm.model.undisturbed, fuel: storm.model.fuel } };
    const wholes = parts.map(({ id, segment }) => ({ content: ownContentOf(id), segment }));
    const dearer = (content: CompanyContent): CompanyContent => {
      const { price } = content.remedies;
      const cure = { ...price.cure, price: price.cure.price + 1 };
      return { ...content, remedies: { ...content.remedies, price: { ...price, cure } } };
    };
    const versionWith = (changed: number | null) =>
      joinContents(
        'storm',
        own,
        wholes.map((part, i) => (i === changed ? { ...part, content: dearer(part.content) } : part)),
        {},
      ).version;
    const versions = [null, 0, 1, 2].map(versionWith);
    expect(new Set(versions).size).toBe(versions.length);
    expect(versions[0]).toBe(storm.version);
  });

  it('has twins of two companies with the same trouble, of which one knows the cause', () => {
    const twins = storm.scenarios.flatMap((one) => (one.storm || one.twin === null ? [] : [one]));
    expect(twins.length).toBeGreaterThan(10);
    for (const one of twins) {
      const other = storm.full(one.twin ?? '');
      expect(other.twin).toBe(one.id);
      expect(companyOfName(other.id)).not.toBe(companyOfName(one.id));
      expect([other.kind, other.figure]).toEqual([one.kind, one.figure]);
      expect(new Set([one.cause, other.cause]).size).toBe(2);
    }
  });

  it('tells every story in the segment of its own company, and of all three in a flight', () => {
    for (const seed of seeds(12)) {
      const { planned } = newFlight(setupIn(storm, { seed, flightNumber: 5 }), storm);
      for (const { scenario, cell } of planned) expect(companyOfName(scenario)).toBe(parts[cell]?.id);
      expect(new Set(planned.map(({ cell }) => cell)).size).toBe(parts.length);
    }
  });

  it.each(['nb', 'en'] as const)('speaks in the words of each company, %s', async (lng) => {
    await setLanguage(lng);
    await setCompany(storm);
    const joined = parts.map((_, cell) => [segmentName(cell), remedyName('price', 'cure', cell, null)]);
    const names = Object.keys(storm.people).map(personName);
    expect(new Set(names).size).toBe(names.length);
    for (const [cell, { id, segment }] of parts.entries()) {
      await setCompany(contentOf(id));
      expect(joined[cell]).toEqual([segmentName(segment), remedyName('price', 'cure', segment, null)]);
    }
  });
});
