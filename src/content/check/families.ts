// Families of words by which somebody may go who does not follow a situation: «still the same» sounds like something to be done, a guess like
// something to be found out. The classifier of words (words-alone.ts) takes each word by itself, and of twenty short texts a word has too few; a
// reader puts «guess», «rumour» and «riddle» together. So a family may not tell the seat either, nor may two of them, each for one seat.

import type { Language } from './words.ts';

/** Beginnings and ends of words, as regular expressions without their edges; `*` stands for any end of a word. */
const WORDS = {
  persistence: {
    nb: 'fortsatt|fremdeles|fortsett*|stadig|ennå|enda|samme|alltid|gam(?:le|mel|melt)|uendre*|urørt|lenge|som før|like sent',
    en: 'still|yet|same|always|old|unchanged|untouched|keep*|kept|continue*|ongoing|as (?:ever|before)|go(?:es)? on|just as',
  },
  guessing: {
    nb: 'gjett*|rykte*|magefølelse*|tro|tror|trodd*|tvil*|antar|antatt|antakelse*|anslag|kanskje|trolig|ønske*|uenig*|gåte*|usikk*|uklar*|uavklar*|uviss*|ukjent*|åpent?|men(?:e|er|ing)|spør*|vet ingen|ingen vet|vet vi ikke|vet ikke',
    en: 'guess*|rumour*|gut|hunch*|belie[fv]*|thinks?|thought|doubt*|assum*|maybe|perhaps|probably|wish*|opinion*|disagree*|riddle*|mystery|unsure|unsettled|uncertain|unclear|unknown|open|not know|not known|nobody knows',
  },
  knowing: {
    nb: 'klart|kjent|kjenner|påvis*|tydelig*|bevis*|vet vi(?! ikke)|vi vet(?! ikke)|vet alle|alle vet|ingen tviler|ikke lenger gjetning',
    en: 'clear*|(?<!not )known|proven|proof|evident*|we know|everybody knows|well aware|nobody doubts|no longer a guess',
  },
  measuring: {
    nb: 'måler|målt|måles|(?:tids)?måling*|(?:salgs)?tall(?:ene)?|talt|telle*|regn(?:e|er|es|et)|regnestykke*|(?:kunde)?test*|prøven?|prøv[dt]e?|logg*|vis(?:er|te|t)|påvis*|sett|ser|lest*|ulest*|undersøk*|kartla*|rapport*|statistikk*',
    en: 'measure*|figures|count(?:s|ed|ing)?|calculat*|worked out|forecast|test*|trials?(?! customers)|logs?|show(?:s|ed|n)?|timing*|timed|prove[ns]?|see[ns]?|read|unread|survey*|report*|statistic*',
  },
  doing: {
    nb: 'gjør*|gjort|rette[rt]?|setter|satt|settes|ta|tar|tas|tatt|bytte*|innfør*|fjern*|flytte*',
    en: 'do|does|did|done|put|sets?|make[sr]?|made|takes?|took|taken|fix*|remov*|mov(?:e|es|ed)|switch*|introduc*|giv*',
  },
  deciding: {
    nb: 'vedta*|bestem*|bestil*|valg*|velge*|avtal*|enige?|regel|regelen',
    en: 'deci[ds]*|agree*|choos*|chose*|choice|settle*|ordered|rules?',
  },
  intending: {
    nb: 'skal|vil|ville|bør|må',
    en: 'will|would|shall|should|must|wants?|wanted',
  },
  numbers: {
    nb: 'én|ett|to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|første|tredje|halv*|begge|ganger|\\d+',
    en: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|third|half|both|twice|once|\\d+',
  },
  negations: {
    nb: 'ikke|ingen|ingenting|aldri|uten|mangle[rt]?|mangel|verken|intet',
    en: 'not|no|nobody|none|nothing|never|without|missing|lack*|neither|nor|cannot',
  },
  questions: {
    nb: 'hva|hvem|hvor|hvordan|hvorfor|hvilke*|når|om',
    en: 'what|who|where|how|why|which|when|whether',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type Family = keyof typeof WORDS;
export const FAMILIES = Object.keys(WORDS) as Family[];

const pattern = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.replaceAll('*', '\\p{L}*')})(?![\\p{L}\\p{N}])`, 'iu');

/** The families of which some word stands in a text. */
export function familiesIn(text: string, language: Language): ReadonlySet<Family> {
  return new Set(FAMILIES.filter((family) => pattern(WORDS[family][language]).test(text)));
}

/** A text by what is asked of its families. */
export interface Sorted {
  readonly seat: 'som' | 'analyst';
  readonly families: ReadonlySet<Family>;
}

/** A rule of thumb: a text of the one family belongs in the cockpit, one of the other in the tower, any other text is a toss. */
export interface FamilyRule {
  /** Null where the rule has only one family. */
  readonly som: Family | null;
  readonly analyst: Family | null;
  /** How often it is right, 0–1. */
  readonly right: number;
}

function rightBy(texts: readonly Sorted[], som: Family | null, analyst: Family | null): number {
  const has = ({ families }: Sorted, family: Family | null) => family !== null && families.has(family);
  const points = texts.map((text) => {
    const [forSom, forAnalyst] = [has(text, som), has(text, analyst)];
    return forSom === forAnalyst ? 0.5 : Number(forSom === (text.seat === 'som'));
  });
  return points.reduce((sum, one) => sum + one, 0) / texts.length;
}

/** The rule of thumb, by one family or two, that is right most often of these texts, of which there is one at least. */
export function bestRule(texts: readonly Sorted[]): FamilyRule {
  const any = [null, ...FAMILIES];
  return any
    .flatMap((som) => any.map((analyst) => ({ som, analyst, right: rightBy(texts, som, analyst) })))
    .reduce((best, rule) => (rule.right > best.right ? rule : best));
}
