// What an engine shows of a reading: its load and the small figures under it, each as its company shows it, and whether it is in its green arc.
// Everything follows from the reading, so a known cause and a hidden one look alike here.

import type { Arc, DialFigure, Dials } from '../../content/types.ts';
import { exp, log } from '../../quarter/arithmetic.ts';
import { at } from '../../quarter/at.ts';
import { type Company, companyOf } from '../../quarter/company.ts';
import { figure } from '../../quarter/figures.ts';
import { WEEKS_A_MONTH } from '../../quarter/parameters.ts';
import type { Reading } from '../../quarter/types.ts';
import type { FigureUnit } from '../../quarter/units.ts';
import type { DialView, EngineView, Stand } from './types.ts';

export const DIAL_UNITS: Readonly<Record<DialFigure, FigureUnit>> = {
  leads: 'count',
  costPerLead: 'money',
  margin: 'share',
  return: 'ratio',
  customers: 'count',
};

/** Parts of one to which a figure is shown; an arc is read from what is shown, so that mark and number agree. */
const PARTS: Readonly<Record<DialFigure, number>> = {
  leads: 1,
  costPerLead: 1 / 100,
  margin: 100,
  return: 10,
  customers: 1,
};

/** Per cent of the capacity above which the load is too much where a company has no arc of its own. */
const TOO_MUCH = 115;

/** In per cent, as its company shows it. @param load open deals ÷ capacity */
export function shownLoad(load: number, { load: { usual, swing } }: Dials): number {
  if (load <= 0) return 0;
  // One times the logarithm and back would differ from the load in its last digit.
  return Math.round(usual * (swing === 1 ? load : exp(swing * log(load))) * 100);
}

/**
 * What those cost who do the work that is sold, as a share of what clients pay and of the usual new sales. They are employed, so that they
 * cost as much while little is sold. With it a firm of the game keeps about a fifth, as consultancies do.
 */
const DELIVERY = 0.57;

const productOf = (rates: readonly number[]) => rates.reduce((product, rate) => product * rate, 1);

/** What the effort of the reading's own week cost, NOK, also after it was moved: expected sales ÷ kroner of sales per krone of effort. */
function sellingCost({ leadLevel, rates, returnOnEffort }: Reading, company: Company): number {
  return (leadLevel * productOf(rates) * company.value) / returnOnEffort;
}

/**
 * What is left of a krone that a segment takes in, after those who do the work and what selling costs.
 * @param returned kroner of new sales per krone of effort
 */
function marginOf(reading: Reading, company: Company, index: number, returned: number): number {
  const selling = sellingCost(reading, company);
  const fees = (reading.customers * company.monthly) / WEEKS_A_MONTH;
  const usual = company.leads * at(company.shares, index) * productOf(company.pass) * company.value;
  return 1 - (DELIVERY * (fees + usual) + selling) / (fees + returned * selling);
}

/**
 * A figure of a segment before it is rounded.
 * @param company the one that the segment is part of
 * @param returned kroner per krone as an open call cites them, else the reading's
 */
export function dialFigure(
  id: DialFigure,
  reading: Reading,
  company: Company,
  index: number,
  returned = reading.returnOnEffort,
): number {
  switch (id) {
    case 'leads':
      return figure(reading, id);
    case 'return':
      return returned;
    case 'customers':
      return reading.customers;
    case 'margin':
      return marginOf(reading, company, index, returned);
    case 'costPerLead':
      return sellingCost(reading, company) / reading.leadLevel;
  }
}

/** How many of a figure are usual in a segment where its limits are shares of that; 1 for all others. */
function usualOf(id: DialFigure, company: Company, index: number): number {
  const share = at(company.shares, index);
  if (id === 'leads') return company.leads * share;
  return id === 'customers' ? company.customers * share : 1;
}

function standIn(value: number, [low, high]: Arc): Stand {
  if (low !== null && value < low) return 'low';
  return high !== null && value > high ? 'high' : 'within';
}

function lineOf(
  { figure: id, green }: Dials['lines'][number],
  reading: Reading,
  company: Company,
  index: number,
  returned: number | undefined,
): DialView {
  // The sum makes 0 of −0, which would be written with its sign.
  const shown = (value: number) => Math.round(value * PARTS[id]) / PARTS[id] + 0;
  const value = shown(dialFigure(id, reading, company, index, returned));
  if (green === null) return { figure: id, value, green: null, stand: null };
  const limit = (one: number | null) => (one === null ? null : shown(one * usualOf(id, company, index)));
  const arc: Arc = [limit(green[0]), limit(green[1])];
  return { figure: id, value, green: arc, stand: standIn(value, arc) };
}

/**
 * What an engine shows of a reading.
 * @param whole the company that is flown, of which the segment may be another's
 * @param returned kroner per krone as an open call cites them, so that no instrument contradicts it; left out where none does
 */
export function engineDials(
  whole: Company,
  index: number,
  reading: Reading,
  dials: Dials,
  returned?: number,
): Pick<EngineView, 'load' | 'usual' | 'green' | 'stand' | 'lines'> {
  const company = companyOf(whole, index);
  const percent = (share: number | null) => (share === null ? null : Math.round(share * 100));
  const { usual, green } = dials.load;
  const load = shownLoad(figure(reading, 'load'), dials);
  const arc: Arc | null = green === null ? null : [percent(green[0]), percent(green[1])];
  return {
    load,
    usual: Math.round(usual * 100),
    green: arc,
    stand: standIn(load, arc === null ? [null, TOO_MUCH] : arc),
    lines: dials.lines.map((line) => lineOf(line, reading, company, index, returned)),
  };
}
