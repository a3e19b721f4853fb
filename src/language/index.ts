// What the rest of the game may use of the language: texts, figures, names, and the switch.
// Must not hold behaviour of its own.

export {
  companyText,
  hasWords,
  inSentences,
  personName,
  processName,
  processStep,
  segmentName,
  setCompany,
  words,
} from './content-words.ts';
export { formatChange, formatDate, formatFigure } from './formats.ts';
export {
  bankWords,
  changeWords,
  headingWords,
  lightsWords,
  routeWords,
  turbulenceWords,
} from './reading-words.ts';
export { PSEUDO_KINDS, type PseudoKind } from './pseudo.ts';
export { LANGUAGES, type Language } from './resources.ts';
export {
  browserLanguage,
  hasText,
  language,
  loadTexts,
  oneOfLanguages,
  type Params,
  setLanguage,
  setPseudo,
  type TextKey,
  t,
  textOf,
} from './translate.ts';
