// Every state that a flight can show, named by the types of the rule book, with a moment in which it is shown.
// A kind that is added to the types but not here does not compile.

import type { CardKind, CockpitTask, Job, Seat, StripStatus, Verdict } from '../../src/flight/index.ts';
import { startup } from '../builders/flight.ts';
import {
  alarm,
  alarmTold,
  bothInks,
  card,
  corrected,
  desk,
  dugFurther,
  forecast,
  forecastTold,
  foundNothing,
  foundRight,
  logOf,
  message,
  report,
  reportTold,
  sideBySide,
  survey,
  unlabelled,
} from './desk-states.ts';
import { asksDirector, callOnHold, slipOnHold } from './crisis-states.ts';
import { callIn, inTheBook, said } from './book-flight.ts';
import {
  calledAgain,
  earlierLogs,
  recalled,
  remembersFirst,
  remembersLast,
  ruledOutBefore,
} from './memory-states.ts';
import { claimed, hearing, saying } from './pair-flight.ts';
import {
  answered,
  asksOfficer,
  callerReturned,
  cockpit,
  disagreed,
  effectHeard,
  escalates,
  judged,
  landingExplained,
  misplaced,
  question,
  slipWhere,
  slipWithoutOrder,
  strip,
  stripWhere,
  surveyInVain,
  verdict,
  withCheck,
  work,
  type Shown,
} from './state-makers.ts';

export type { Shown } from './state-makers.ts';

type SlipShown =
  | 'that found nothing'
  | 'whole'
  | 'with a gap'
  | 'asked'
  | 'followed up'
  | 'order spent'
  | 'on hold';
/** `given`: the first card of a first flight lies open from the beginning. */
type DeskShown =
  | 'face down'
  | 'given'
  | 'one opened'
  | 'all opened'
  | 'suspect struck'
  | 'suspect ruled out by the log'
  | 'likely to be named'
  | 'likely named'
  | 'one left'
  | 'digging on'
  | 'dug further'
  | 'report'
  | 'report, chosen'
  | 'forecast'
  | 'forecast, chosen'
  | 'alarm'
  | 'alarm, chosen';
type Question = 'friday' | 'crisis' | 'difference' | 'officer';
type Name =
  | `strip ${StripStatus}`
  | `work ${Job['stage']}`
  | `desk ${DeskShown}`
  | `card ${CardKind}`
  | `message ${'without address' | 'with address' | 'with address, filled in'}`
  | 'read-back corrected'
  | `verdict on the ${'right' | 'wrong'} finding`
  | `verdict on the ${'whole' | 'partial'} report`
  | `verdict on the ${'right forecast' | 'forecast by word' | 'right alarm' | 'alarm with a poor limit' | 'alarm on an innocent record'}`
  | `log of ${0 | 1 | 2 | 3} lines`
  | 'log with unlabelled lines'
  | `earlier logs${'' | ', unfolded' | ', one marked'}`
  | `verdict on ${'the old clue' | 'another old log'} in ${Seat}`
  | `caller who was ${'helped' | 'left'} before`
  | `${'verdict on the call' | 'short strip'} of somebody who ${'waited' | 'came first'}`
  | 'log in both inks'
  | `cockpit ${CockpitTask['kind']}`
  // The overlaps of the article belong to the tower, so a defensible verdict is only possible in the cockpit.
  | Exclude<`verdict ${Verdict['row']} in ${Seat}`, 'verdict defensible in tower'>
  | `slip ${SlipShown}`
  | `question ${Question}`
  | `answer ${Exclude<Question, 'friday'>}`
  | `survey ${'finding' | 'message' | 'read-back'}`
  | 'survey that found nothing new'
  | 'call on hold'
  | 'caller returned'
  | 'effect heard, unfolded'
  | `landing explained${'' | ', unfolded'}`
  | `verdict on work in another place: ${'process' | 'territory' | 'levers' | 'targets'}`
  | 'storm strip'
  | 'same text, four marks'
  | 'order spent'
  | 'seat busy'
  | 'work in the other seat'
  | 'effect check in tower'
  | 'effect check in cockpit'
  | `effect said: ${'works, and it does' | 'works, too early' | 'early, and it is' | 'does not, and it does'}`
  | 'caller escalates'
  | 'strip rung about again'
  | 'disagreed'
  | `of two: ${'a call' | 'both took it' | 'nobody took it' | 'the message is said' | 'a message may come' | 'the message is read back'}`
  | `of two with the book: ${'a call on the screen' | 'a call in the book' | 'both took it' | 'nobody took it' | 'the pilot has it' | 'the controller has it' | 'the tower works' | 'the message is read back'}`
  | 'nothing waits';

/** How each state is reached. Making one flies flights in Node, so each is made only when its test runs. */
export const FLIGHT_STATES: Readonly<Record<Name, () => Shown>> = {
  'strip waiting': () => strip('waiting'),
  'strip arrived': () => strip('arrived'),
  'strip read': () => strip('read'),
  'strip working': () => strip('working'),
  'strip returned': () => strip('returned'),
  'strip ordered': () => strip('ordered'),
  'strip effective': () => strip('effective'),
  'strip closed': () => strip('closed'),
  'work finding': () => work('finding'),
  'work message': () => work('message'),
  'work read-back': () => work('read-back'),
  'work remedy': () => work('remedy'),
  'work blind': () => work('blind'),
  'work request': () => work('request'),
  'desk face down': () => desk(3),
  'desk given': () => desk(1),
  'desk one opened': () => desk(3, { open: 1 }),
  'desk all opened': () => desk(3, { open: 3 }),
  'desk suspect struck': () => desk(3, { open: 2, strike: 1 }),
  'desk suspect ruled out by the log': ruledOutBefore,
  'desk likely to be named': () => desk(3, { open: 3, strike: 2 }),
  'desk likely named': () => ({ ...desk(2, { open: 3, strike: 2 }), named: true }),
  'desk one left': () => desk(2, { open: 2, strike: 3 }),
  'desk digging on': () => desk(3, { open: 3, strike: 1, digOn: true }),
  'desk dug further': dugFurther,
  'desk report': report,
  'desk report, chosen': () => ({ ...report(), keys: ['1', '2', '3'] }),
  'desk forecast': forecast,
  'desk forecast, chosen': () => ({ ...forecast(), keys: ['3', '6', '9', 'b', 'd'] }),
  'verdict on the right forecast': () => forecastTold(true),
  'verdict on the forecast by word': () => forecastTold(false),
  'desk alarm': alarm,
  'desk alarm, chosen': () => ({ ...alarm(), keys: ['1', '6'] }),
  'verdict on the right alarm': () => alarmTold('right'),
  'verdict on the alarm with a poor limit': () => alarmTold('limit'),
  'verdict on the alarm on an innocent record': () => alarmTold('record'),
  'verdict on the whole report': () => reportTold(true),
  'verdict on the partial report': () => reportTold(false),
  'card curve': () => card('curve'),
  'card bars': () => card('bars'),
  'card reasons': () => card('reasons'),
  'card sources': () => card('sources'),
  'card documents': () => card('documents'),
  'card groups': () => card('groups'),
  'card intervals': () => card('intervals'),
  'card forecast': () => card('forecast'),
  'message without address': () => saying(false),
  'message with address': () => message(),
  'message with address, filled in': () => ({ ...message(), filled: true }),
  'read-back corrected': corrected,
  'verdict on the right finding': foundRight,
  'verdict on the wrong finding': sideBySide,
  'log of 0 lines': () => logOf(0),
  'log of 1 lines': () => logOf(1),
  'log of 2 lines': () => logOf(2),
  'log of 3 lines': () => logOf(3),
  'log with unlabelled lines': unlabelled,
  'earlier logs': () => earlierLogs([]),
  'earlier logs, unfolded': () => earlierLogs(['e']),
  'earlier logs, one marked': () => earlierLogs(['e', '1']),
  'verdict on the old clue in cockpit': () => recalled('cockpit', true),
  'verdict on the old clue in tower': () => recalled('tower', true),
  'verdict on another old log in cockpit': () => recalled('cockpit', false),
  'verdict on another old log in tower': () => recalled('tower', false),
  'caller who was helped before': () => calledAgain(true),
  'caller who was left before': () => calledAgain(false),
  'verdict on the call of somebody who waited': () => remembersLast('waited'),
  'verdict on the call of somebody who came first': () => remembersLast('first'),
  'short strip of somebody who waited': () => remembersFirst('waited'),
  'short strip of somebody who came first': () => remembersFirst('first'),
  'log in both inks': bothInks,
  'cockpit process': () => cockpit('process'),
  'cockpit territory': () => cockpit('territory'),
  'cockpit levers': () => cockpit('levers'),
  'cockpit departments': () => cockpit('departments'),
  'cockpit tool': () => cockpit('tool'),
  'cockpit targets': () => cockpit('targets'),
  'cockpit launch': () => cockpit('launch'),
  'cockpit go': () => cockpit('go'),
  'cockpit follow': () => cockpit('follow'),
  'verdict right in tower': () => verdict('right', 'tower'),
  'verdict right in cockpit': () => verdict('right', 'cockpit'),
  'verdict right-seat-other-words in tower': () => verdict('right-seat-other-words', 'tower'),
  'verdict right-seat-other-words in cockpit': () => verdict('right-seat-other-words', 'cockpit'),
  'verdict defensible in cockpit': () => verdict('defensible', 'cockpit'),
  'verdict opposite in tower': () => verdict('opposite', 'tower'),
  'verdict opposite in cockpit': () => verdict('opposite', 'cockpit'),
  'verdict wrong in tower': () => verdict('wrong', 'tower'),
  'verdict wrong in cockpit': () => verdict('wrong', 'cockpit'),
  'slip that found nothing': foundNothing,
  'slip whole': () =>
    slipWhere('a whole slip', (_, slip) => slip.state === 'hanging' && slip.missing === null),
  'slip with a gap': () =>
    slipWhere('a slip with a gap', (_, slip) => slip.state === 'hanging' && slip.missing !== null),
  'slip asked': () => slipWhere('a slip asked again', (_, slip) => slip.state === 'hanging' && slip.asked),
  'slip followed up': () =>
    slipWhere('a slip with a task', (_, slip) => slip.state === 'hanging' && slip.leg),
  'slip order spent': slipWithoutOrder,
  'slip on hold': slipOnHold,
  'call on hold': callOnHold,
  'question friday': () => question((state) => state.friday !== null, 'a Friday choice'),
  'question crisis': () => question(asksDirector, 'the director on the line'),
  'question difference': () => question((state) => state.difference !== null, 'a difference to name'),
  'question officer': () => question((state) => asksOfficer(state), 'stamps of the first officer'),
  'answer crisis': () => answered(asksDirector, 'the director on the line'),
  'answer difference': () => answered((state) => state.difference !== null, 'a difference to name'),
  'answer officer': () => answered((state) => asksOfficer(state), 'stamps of the first officer'),
  'survey finding': () => survey('finding'),
  'survey message': () => survey('message'),
  'survey read-back': () => survey('read-back'),
  'survey that found nothing new': surveyInVain,
  'caller returned': callerReturned,
  'effect heard, unfolded': () => ({ ...effectHeard(), keys: ['w'] }),
  'landing explained': landingExplained,
  'landing explained, unfolded': () => ({ ...landingExplained(), keys: ['w'] }),
  'verdict on work in another place: process': () => misplaced('process'),
  'verdict on work in another place: territory': () => misplaced('territory'),
  'verdict on work in another place: levers': () => misplaced('levers'),
  'verdict on work in another place: targets': () => misplaced('targets'),
  'storm strip': () => stripWhere('a storm strip', (one) => one.storm && one.status === 'read'),
  'same text, four marks': () =>
    stripWhere(
      'two with the same text',
      (one) => one.status === 'read' && !one.storm && startup.full(one.scenario).sameText,
    ),
  'order spent': () =>
    stripWhere(
      'an order spent',
      (one, state) =>
        one.status === 'read' &&
        !state.orders[state.seat] &&
        state.strips.every(({ job }) => job === null || job.seat !== state.seat),
    ),
  'seat busy': () =>
    stripWhere(
      'a seat with work open',
      (one, state) => one.status === 'read' && state.strips.some(({ job }) => job?.seat === state.seat),
    ),
  'work in the other seat': () =>
    stripWhere('work in the other seat', ({ job }, { seat }) => job !== null && job.seat !== seat),
  'effect check in tower': () => withCheck('tower'),
  'effect check in cockpit': () => withCheck('cockpit'),
  'effect said: works, and it does': () => judged('works', 'works'),
  'effect said: works, too early': () => judged('works', 'early'),
  'effect said: early, and it is': () => judged('early', 'early'),
  'effect said: does not, and it does': () => judged('fails', 'works'),
  'caller escalates': escalates,
  'strip rung about again': () =>
    stripWhere('a strip rung about again', (one) => one.escalated !== null && one.status === 'read'),
  disagreed,
  'of two: a call': () => claimed(null),
  'of two: both took it': () => claimed({ cockpit: true, tower: true }),
  'of two: nobody took it': () => claimed({ cockpit: false, tower: false }),
  'of two: the message is said': () => saying(true),
  'of two: a message may come': () => hearing(false),
  'of two: the message is read back': () => hearing(true),
  'of two with the book: a call on the screen': () => callIn('screen'),
  'of two with the book: a call in the book': () => callIn('book'),
  'of two with the book: both took it': () => said({ cockpit: true, tower: true }),
  'of two with the book: nobody took it': () => said({ cockpit: false, tower: false }),
  'of two with the book: the pilot has it': () => said({ cockpit: true, tower: false }),
  'of two with the book: the controller has it': () => said({ cockpit: false, tower: true }),
  'of two with the book: the tower works': () => inTheBook(false),
  'of two with the book: the message is read back': () => inTheBook(true),
  'nothing waits': () =>
    question((state) => state.strips.every((one) => one.status === 'closed'), 'an empty bay'),
};
