// A company that a pack brings, before it is flown: what it is called, who is in it, and whose stories it tells.

import type { ShownCompany } from '../../content/packs/opened.ts';
import { formatList, language, t } from '../../language/index.ts';
import { isLanguage, languageRow } from '../../look/languages.ts';

interface Props {
  readonly company: ShownCompany;
  /** The company of ours that it goes by; empty where it is all the pack's. */
  readonly lender: string;
}

function languageName(tag: string): string {
  return isLanguage(tag) ? languageRow(tag).name : tag;
}

/** The company, in the language shown or in the first that the pack has. */
export function PackCompany({ company, lender }: Props) {
  const { words, view, own, lent, leftOut } = company;
  const [first] = words.values();
  const shown = words.get(language.value) ?? first;
  const named = { company: lender, own, lent };
  const rows: readonly (readonly [string, string])[] = [
    ...(shown === undefined
      ? []
      : [
          [t('own:company.segments'), formatList(shown.segments)] as const,
          [t('own:company.people'), shown.people.join(' · ')] as const,
        ]),
    [t('own:company.view'), t(`own:company.${view}`)],
    [t('own:company.languages'), formatList([...words.keys()].map(languageName))],
    [t('own:company.stories'), t(lent === 0 ? 'own:company.allOwn' : 'own:company.lent', named)],
  ];
  return (
    <section class="own-company">
      {shown === undefined ? null : (
        <>
          <h3>{shown.name}</h3>
          {shown.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      )}
      <dl class="own-company-rows">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {lent === 0 ? null : <p class="fine">{t('own:company.about', named)}</p>}
      {leftOut === 0 ? null : (
        <p class="fine">{t('own:company.leftOut', { count: leftOut, company: lender })}</p>
      )}
    </section>
  );
}
