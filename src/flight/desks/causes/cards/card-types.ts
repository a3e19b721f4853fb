// The list of all kinds of card. To add one, write a file for it and add it here.

import type { CardKind } from '../../../state/desk.ts';
import { bars } from './bars.ts';
import { curve } from './curve.ts';
import { documents } from './documents.ts';
import { forecast } from './forecast.ts';
import { groups } from './groups.ts';
import { intervals } from './intervals.ts';
import { reasons } from './reasons.ts';
import { sources } from './sources.ts';
import type { CardType } from './type.ts';

export const CARD_TYPES: Readonly<Record<CardKind, CardType>> = {
  curve,
  bars,
  reasons,
  sources,
  documents,
  groups,
  intervals,
  forecast,
};
