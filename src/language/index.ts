// What the other folders may use of the language: texts, figures, names, and the change of language.

export {
  companyText,
  departmentName,
  departmentOwns,
  firstName,
  hasPersonText,
  hasWords,
  inSentences,
  loadCalls,
  loadStories,
  personName,
  personText,
  processName,
  processStep,
  segmentName,
  storyLine,
  setCompany,
  remedyName,
  suspectName,
  voice,
  words,
} from './content-words.ts';
export { clockText } from './clock-words.ts';
export {
  bankTitle,
  bankWords,
  dialLine,
  dialName,
  dialShort,
  dialValue,
  dialWords,
  engineTable,
  loadName,
  loadShort,
  loadTitle,
  loadWords,
} from './dial-words.ts';
export {
  figuresIn,
  formatChange,
  formatDate,
  formatFigure,
  formatList,
  formatPart,
  inCapitals,
} from './formats.ts';
export {
  changeWords,
  firstWords,
  headingWords,
  MOST_PACE,
  paceWords,
  lampWords,
  lightsWords,
  resultWords,
  routeWords,
  skyWords,
  spentWords,
  turbulenceWords,
  weatherWords,
} from './reading-words.ts';
export { handWords, logAuthor, inkOf, logWords } from './log-words.ts';
export { dimensionName, groupName, recordName, recordTitle } from './table-words.ts';
export { PSEUDO_KINDS, type PseudoKind } from './pseudo.ts';
export {
  browserLanguage,
  direction,
  expectLanguage,
  hasText,
  language,
  loadFirstTexts,
  loadLaterTexts,
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
