// What the other folders may use of the language: texts, figures, names, and the change of language.

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
export { formatChange, formatDate, formatFigure, formatPart, inCapitals } from './formats.ts';
export {
  bankWords,
  changeWords,
  headingWords,
  lightsWords,
  rangeWords,
  routeWords,
  skyWords,
  turbulenceWords,
  weatherWords,
} from './reading-words.ts';
export { PSEUDO_KINDS, type PseudoKind } from './pseudo.ts';
export {
  browserLanguage,
  direction,
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
  textsAhead,
} from './translate.ts';
