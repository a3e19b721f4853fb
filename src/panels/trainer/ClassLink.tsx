// What a class flies, as an address and in words, for the wall and for the run sheet.
// Must not be a link that opens: the trainer would lose this page.

import { Fragment } from 'preact';
import type { ListedCompany } from '../../content/index.ts';
import type { PagePlace } from '../../flight/index.ts';
import { clockText, t, textOf } from '../../language/index.ts';
import { languageRow } from '../../look/languages.ts';
import { shortName } from '../parts/route-name.ts';
import type { Game } from '../ports.ts';
import { QrCode } from '../parts/QrCode.tsx';
import { addressOf } from './class-address.ts';
import { type ClassWish, classWish, minutesOf } from './class-link.ts';
import { OnlyHere } from './OnlyHere.tsx';

/** The company of a wish. */
export function companyOf({ company }: ClassWish, { flyable }: Game): ListedCompany | undefined {
  return flyable.find(({ id }) => id === company) ?? flyable[0];
}

/** A number of a flight, with a word of what is new in it. */
export function flightName(flight: number): string {
  return t('trainer:link.flightIs', { flight, wakes: textOf(`trainer:link.wakes.${flight}`) });
}

/** The company and the flight of a wish, in words. */
export function flownText(wish: ClassWish, game: Game): string {
  const company = companyOf(wish, game);
  const name = company === undefined ? '' : shortName(company);
  return company?.joined == null ? t('trainer:link.flown', { company: name, flight: wish.flight }) : name;
}

/** What tells the papers of one quarter from those of another: they all have it, the book, the key and the guide. */
export function quarterMark(wish: ClassWish, game: Game): string {
  const parts = { seed: wish.seed, flown: flownText(wish, game) };
  return t(wish.paper ? 'trainer:link.quarterBook' : 'trainer:link.quarter', parts);
}

/** What a wish asks for, part by part. */
export function termsOf(wish: ClassWish, game: Game): string[] {
  return [
    flownText(wish, game),
    `${t('trainer:link.pace')}: ${t(`common:pace.${wish.pace}`)}`,
    ...(wish.language === null ? [] : [`${t('trainer:link.language')}: ${languageRow(wish.language).name}`]),
    ...(wish.school ? [t('trainer:link.school')] : []),
    ...(wish.stop === null ? [] : [t('trainer:link.stop', { week: wish.stop })]),
    ...(wish.paper ? [t('trainer:link.paper')] : []),
    ...(wish.land === null ? [] : [t('trainer:link.landAt', { time: clockText(wish.land) })]),
    t('trainer:link.time', minutesOf(wish)),
  ];
}

/** An address that breaks between its parts only. */
export function AddressParts({ text }: { readonly text: string }) {
  return text.split(/(?=[?&])/).map((part) => (
    <Fragment key={part}>
      <wbr />
      {part}
    </Fragment>
  ));
}

/**
 * The address in type to be copied by eye, with its QR code. Where others cannot reach it, that is
 * said first, and there is no code to lead them nowhere.
 * @param place in a flight of two
 */
export function ClassLink({ place }: { readonly place?: PagePlace }) {
  const { text, unreachable } = addressOf(classWish.value, place);
  return (
    <>
      {unreachable === null ? null : <OnlyHere text={t(`trainer:link.onlyHere.${unreachable}`)} />}
      <div class="class-way">
        {unreachable === null ? <QrCode text={text} label={t('trainer:link.qr', { address: text })} /> : null}
        <p class="class-link" translate={false}>
          <AddressParts text={text} />
        </p>
      </div>
    </>
  );
}
