// What a class flies, as an address and in words, for the wall and for the run sheet.
// Must not be a link that opens: the trainer would lose this page.

import { Fragment } from 'preact';
import { t } from '../../language/index.ts';
import { languageRow } from '../../look/languages.ts';
import { Icon } from '../parts/Icon.tsx';
import { type ClassWish, classQuery, classWish, isOnlyHere, minutesOf } from './class-link.ts';

/** The full address for a wish, based on the address of this page. */
export function addressOf(wish: ClassWish): string {
  return `${window.location.origin}${window.location.pathname}${classQuery(wish)}`;
}

/** What a wish asks for, part by part. */
export function termsOf(wish: ClassWish): string[] {
  return [
    `${t('trainer:link.pace')}: ${t(`common:pace.${wish.pace}`)}`,
    ...(wish.language === null ? [] : [`${t('trainer:link.language')}: ${languageRow(wish.language).name}`]),
    ...(wish.school ? [t('trainer:link.school')] : []),
    ...(wish.stopEarly ? [t('trainer:link.stop')] : []),
    t('trainer:link.time', minutesOf(wish)),
  ];
}

/** The address in type to be copied by eye; it breaks between its parts only. Where others cannot reach it, that is said first. */
export function ClassLink() {
  const parts = addressOf(classWish.value).split(/(?=[?&])/);
  return (
    <>
      {isOnlyHere(window.location) ? (
        <p class="class-only-here">
          <Icon name="warning" />
          {t('trainer:link.onlyHere')}
        </p>
      ) : null}
      <p class="class-link" translate={false}>
        {parts.map((part) => (
          <Fragment key={part}>
            <wbr />
            {part}
          </Fragment>
        ))}
      </p>
    </>
  );
}
