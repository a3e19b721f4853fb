// What a trainer is told of a call that an earlier log explains: where it belongs depends on who has read that log.

import type { KeyLine } from '../../flight/index.ts';
import { logWords, t } from '../../language/index.ts';
import { callsign } from '../parts/say.ts';

/** That an earlier log explains the call, its line, and where it belongs for whoever has not read it; null where none explains it. */
export function clueText({ clue }: Pick<KeyLine, 'clue'>): string | null {
  return clue === null
    ? null
    : t('trainer:key.clue', { earlier: callsign(clue.earlier), line: logWords(clue.line) });
}
