// What a pack holds, before it is kept, or why it was not opened.

import type { ShownCase } from '../../content/own-case.ts';
import type { PackFault } from '../../content/packs/fault.ts';
import type { OpenedPack } from '../../content/packs/opened.ts';
import { language, t } from '../../language/index.ts';
import { isLanguage, languageRow } from '../../look/languages.ts';
import { CaseStrip, stripFrom } from './CaseStrip.tsx';
import { PackCompany } from './PackCompany.tsx';
import { packFaultText, placeText } from './fault-words.ts';

/** So many faults are shown at once: the first ones often bring the others. */
const SHOWN_FAULTS = 12;

/** Why a file was not opened. */
export function Refused({ file, faults }: { readonly file: string; readonly faults: readonly PackFault[] }) {
  return (
    <div class="own-answer">
      <p>{t('own:open.refused', { file })}</p>
      <ol class="own-faults">
        {faults.slice(0, SHOWN_FAULTS).map((fault, i) => (
          <li key={`${i} ${fault.kind}`}>
            <strong>{placeText(fault)}</strong> {packFaultText(fault)}
          </li>
        ))}
      </ol>
      {faults.length <= SHOWN_FAULTS ? null : (
        <p class="fine">{t('own:open.tooMany', { count: SHOWN_FAULTS })}</p>
      )}
    </div>
  );
}

/** What is told of a case in another language than the game's; null where it is in this one. */
function languageNote(written: string, shown: string): string | null {
  if (written === shown) return null;
  return isLanguage(written)
    ? t('own:open.otherLanguage', { language: languageRow(written).name })
    : t('own:open.unknownLanguage', { language: written });
}

/** The scenarios in the language shown, or in the first that the pack has. */
function inOneLanguage(strips: readonly ShownCase[], shown: string): readonly ShownCase[] {
  const mine = strips.filter((strip) => strip.language === shown);
  return mine.length > 0 ? mine : strips.filter((strip) => strip.language === strips[0]?.language);
}

/** What a pack holds, in a sentence. @param count how many strips */
function held({ company }: OpenedPack, file: string, count: number): string {
  if (company === null) return t('own:open.holds', { file, count });
  return count === 0
    ? t('own:open.holdsCompanyAlone', { file })
    : t('own:open.holdsCompany', { file, count });
}

interface Props {
  readonly pack: OpenedPack;
  readonly file: string;
  /** The company of ours that it goes by; empty where there is none. */
  readonly lender: string;
  /** Flies it, and keeps it for that; null where it has no scenarios. */
  readonly onFly: (() => void) | null;
  /** Keeps it; null where it is kept. */
  readonly onKeep: (() => void) | null;
  onLeave(): void;
}

/** The company and the strips of a pack. */
export function Opened({ pack, file, lender, onFly, onKeep, onLeave }: Props) {
  const shown = language.value;
  const strips = [...pack.cases, ...inOneLanguage(pack.strips, shown).map(stripFrom)];
  const count = strips.length;
  const name = pack.name === '' ? file : pack.name;
  return (
    <div class="own-answer">
      <p>
        {held(pack, name, count)}{' '}
        {pack.replaces === 0 ? null : t('own:open.replaces', { count: pack.replaces })}
      </p>
      <div class="button-row">
        {onKeep === null ? null : (
          <button type="button" class="button primary" onClick={onKeep}>
            {t('own:open.keep', { count: Math.max(count, 1) })}
          </button>
        )}
        {onFly === null ? null : (
          <button type="button" class="button" onClick={onFly}>
            {t(onKeep === null ? 'own:packs.fly' : 'own:open.fly')}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {t(onKeep === null ? 'own:packs.close' : 'own:open.leave')}
        </button>
      </div>
      {onFly === null ? null : <p class="fine">{t('own:open.flyAlone')}</p>}
      {pack.company === null ? null : <PackCompany company={pack.company} lender={lender} />}
      <ul class="own-rows">
        {strips.map((strip, i) => (
          <li key={String(i)} class="own-row">
            <CaseStrip strip={strip} />
            {languageNote(strip.language, shown) === null ? null : (
              <p class="fine">{languageNote(strip.language, shown)}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
