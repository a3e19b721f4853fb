// Which remedy a policy orders once its cockpit has been told: the best by what could be expected, or by a plainer rule.

import type { Content } from '../../content/types.ts';
import { cockpitTaskOf, rightAnswer } from '../desks/cockpit.ts';
import { bestOf, netsOf, outlookOf, stakesOf } from '../desks/grade.ts';
import { type Course, coursesFor, coveredOf, matterOf, optionsOf, pairOptionOf } from '../desks/matter.ts';
import { carefulChoice } from '../desks/weigh.ts';
import type { Shape } from '../../quarter/remedies.ts';
import type { RemedyAnswer } from '../state/command.ts';
import type { FlightState } from '../state/flight.ts';
import type { Slip } from '../state/message.ts';
import type { Choice, Strip } from '../state/strip.ts';

/**
 * The ways of choosing: knowing what every remedy is worth, by the figures on the screen, whatever is dearest, or one shape everywhere (the
 * dearest where it does not lie on the desk or is not covered).
 */
export type Chooser = 'ideal' | 'careful' | 'dearest' | Shape;

/** A policy looks at fewer futures than a grade does: it chooses thousands of times. */
export const FUTURES = 12;

/** The best choice when a krone of the fuel counts (1 + reserve), so that something is left for what is still to come. */
function ideal(state: FlightState, strip: Strip, slip: Slip | null, content: Content): Choice {
  const matter = matterOf(state, strip, slip);
  const dearer = ({ choice, offers }: Course): Course => ({
    choice,
    offers: offers.map((offer) => ({
      ...offer,
      remedy: { ...offer.remedy, price: offer.remedy.price * (1 + content.decisions.reserve) },
    })),
  });
  const courses = coursesFor(state, matter, content);
  const possible = coveredOf(state, courses);
  // Whoever knows every cause is sure of it.
  return bestOf(netsOf(outlookOf(state, matter, content, FUTURES), courses.map(dearer), 1), possible);
}

/** The choice of a policy on a strip's own work, or on a slip. */
export function choiceOf(
  state: FlightState,
  strip: Strip,
  slip: Slip | null,
  content: Content,
  chooser: Chooser,
): Choice {
  if (chooser === 'ideal') return ideal(state, strip, slip, content);
  const matter = matterOf(state, strip, slip);
  const options = optionsOf(state, matter, content);
  if (chooser === 'careful') {
    const pair = pairOptionOf(state, matter, content);
    return carefulChoice({ options, pair }, stakesOf(state, matter), matter.certainty, state.week);
  }
  const covered = options.filter(({ affordable }) => affordable);
  const always = covered.find(({ shape }) => shape === chooser);
  const [dearest] = covered.toSorted((a, b) => b.price - a.price);
  return (always ?? dearest)?.shape ?? 'leave'; // nothing lies behind the matter, so there is nothing to order
}

/** The answer with this choice, its work done in the right place. */
export function answerOf(
  state: FlightState,
  strip: Strip,
  slip: Slip | null,
  content: Content,
  chooser: Chooser,
): RemedyAnswer {
  const task = cockpitTaskOf(state, strip, slip, content);
  return rightAnswer(task, content.scenario(strip.scenario), choiceOf(state, strip, slip, content, chooser));
}
