// What a flight of two needs on the screen of each.

import { Claim } from './Claim.tsx';
import { ClaimByBook, Settled } from './ClaimByBook.tsx';
import { HeardForm } from './HeardForm.tsx';
import { AtBook, CallInBook } from './InBook.tsx';
import { Spoken } from './Spoken.tsx';
import { WeekTurn } from './WeekTurn.tsx';
import { WordsChip } from './WordsChip.tsx';
import './crew.css';

export const FOR_TWO = {
  AtBook,
  CallInBook,
  Claim,
  ClaimByBook,
  HeardForm,
  Settled,
  Spoken,
  WeekTurn,
  WordsChip,
} as const;
