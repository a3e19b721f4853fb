// A strip's log in two inks: as it stood at the stamp, and what was written later.
// Must not be shown before the flight has landed: every line has its label here.

import type { Content } from '../../content/index.ts';
import type { DebriefEntry, LogLine } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { LogLines } from '../parts/LogLines.tsx';
import '../parts/mark-note.css';

interface Props {
  readonly entry: DebriefEntry;
  readonly content: Content;
  /** False to leave out what was written after the stamp. */
  readonly later?: boolean;
}

/** The lines that the log has beyond those at the stamp. */
function laterLines({ strip, knownThen }: DebriefEntry): readonly LogLine[] {
  return strip.log.slice(knownThen.log.length);
}

/** The log; nothing on storm strips, nor where a flight was recorded before there were logs. */
export function LogThen({ entry, content, later = true }: Props) {
  const { strip, stamp, knownThen } = entry;
  if (strip.storm) return null;
  const decides = content.full(strip.scenario).decides === 'log';
  if (strip.log.length === 0 && !decides) return null;
  const after = later ? laterLines(entry) : [];
  const yours = stamp?.mark === 'log';
  return (
    <div class="log-then">
      <h4 class="log-head">
        {t('flight:log.title')}
        {decides || yours ? (
          <span class="mark-note">
            {decides ? t('debrief:twins.decides') : null}
            {decides && yours ? ' · ' : null}
            {yours ? t('debrief:twins.yours') : null}
          </span>
        ) : null}
      </h4>
      {knownThen.log.length === 0 ? <p>{t('debrief:log.empty')}</p> : <LogLines lines={knownThen.log} open />}
      {after.length === 0 ? null : (
        <>
          <h4 class="log-head">{t('debrief:log.later')}</h4>
          <LogLines lines={after} open />
        </>
      )}
    </div>
  );
}
