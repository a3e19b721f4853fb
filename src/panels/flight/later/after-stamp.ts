// What the first card of a flight does not need: what follows a stamp, the desks, and the questions. A chunk of its own, behind `door.tsx`.

import { LeversCard } from '../desk/cockpit/LeversCard.tsx';
import { BlipCard } from '../desk/tower/BlipCard.tsx';
import { SectorCard } from '../desk/tower/SectorCard.tsx';
import { LandingWhy } from '../desk/words/LandingWhy.tsx';
import { CrisisAnswer, CrisisDialog } from '../job/CrisisDialog.tsx';
import { DifferenceDialog, PrincipleDialog } from '../job/DifferenceDialog.tsx';
import { FridayDialog } from '../job/FridayDialog.tsx';
import { JobCard } from '../job/JobCard.tsx';
import { OfficerAnswer, OfficerDialog } from '../job/OfficerDialog.tsx';
import { SlipCard } from '../job/SlipCard.tsx';
import { VerdictCard } from '../job/VerdictCard.tsx';
import { News } from '../desk/words/News.tsx';
import { OldLogs } from '../parts/OldLogs.tsx';
import { Remembered } from '../parts/Remembered.tsx';
import { OutcomeCard } from '../verdict/OutcomeCard.tsx';

export const AFTER_STAMP = {
  BlipCard,
  CrisisAnswer,
  CrisisDialog,
  DifferenceDialog,
  FridayDialog,
  JobCard,
  LandingWhy,
  LeversCard,
  News,
  OfficerAnswer,
  OfficerDialog,
  OldLogs,
  OutcomeCard,
  PrincipleDialog,
  Remembered,
  SectorCard,
  SlipCard,
  VerdictCard,
} as const;
