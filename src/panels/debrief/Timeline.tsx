// The flight recorder: every strip in the order of the flight, as a line that can be opened.

import type { EntryProps } from './entry-props.ts';
import { useState } from 'preact/hooks';
import type { DebriefEntry } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { callsign, headline, seatName } from '../parts/say.ts';
import { Section } from '../parts/Page.tsx';
import { VERDICT_SIGN } from '../parts/verdict-words.ts';
import { EntryStory } from './EntryStory.tsx';
import { worthText } from './phrasing.ts';

function EntryLine({ entry }: { readonly entry: DebriefEntry }) {
  const { strip, stamp, knownThen: known } = entry;
  return (
    <span class="entry-line">
      <span class="entry-week">{t('debrief:timeline.week', { week: stamp?.week ?? known.week })}</span>
      <span class="entry-name">
        <span class="callsign">{callsign(strip)}</span>
        <span class="entry-headline">{headline(strip)}</span>
      </span>
      <span class="entry-marks">
        {stamp === null ? (
          <span class="entry-none">{t('debrief:timeline.notStamped')}</span>
        ) : (
          <>
            <span class={`ink ink-on-${stamp.seat}`}>{seatName(stamp.seat)}</span>
            <span class={`judged judged-${stamp.verdict.seat}`}>
              <Icon name={VERDICT_SIGN[stamp.verdict.seat]} />
              {t(`flight:verdict.seat.${stamp.verdict.seat}`)}
            </span>
          </>
        )}
        <span class="entry-worth">{worthText(entry)}</span>
      </span>
    </span>
  );
}

/** One strip: a line, and its whole story, which is only drawn when it is first opened. */
export function Entry({
  entry,
  content,
  onGo,
  onDisagree,
  open = false,
}: EntryProps & { readonly open?: boolean }) {
  const [opened, setOpened] = useState(open);
  const verdict = entry.stamp?.verdict.seat ?? 'none';
  return (
    <li class={`entry entry-${verdict}`}>
      <details open={open} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary>
          <EntryLine entry={entry} />
        </summary>
        {opened ? <EntryStory entry={entry} content={content} onGo={onGo} onDisagree={onDisagree} /> : null}
      </details>
    </li>
  );
}

type Props = Omit<EntryProps, 'entry'> & { readonly entries: readonly DebriefEntry[] };

/** All strips, or only those stamped in the wrong seat. */
export function Timeline({ entries, ...rest }: Props) {
  const [onlyWrong, setOnlyWrong] = useState(false);
  const [all, setAll] = useState(false);
  const shown = onlyWrong ? entries.filter((entry) => entry.stamp?.verdict.seat === 'wrong') : entries;
  return (
    <Section title={t('debrief:timeline.title')} lead={t('debrief:timeline.lead')} id="timeline">
      <div class="timeline-tools no-print">
        <label class="toggle-line">
          <input
            type="checkbox"
            checked={onlyWrong}
            onChange={(event) => setOnlyWrong(event.currentTarget.checked)}
          />
          {t('debrief:timeline.onlyWrong')}
        </label>
        <button type="button" class="button small" onClick={() => setAll(!all)}>
          {t(all ? 'debrief:timeline.foldAll' : 'debrief:timeline.showAll')}
        </button>
      </div>
      {shown.length === 0 ? <p>{t('debrief:timeline.noneWrong')}</p> : null}
      <ol class="entries">
        {shown.map((entry) => (
          <Entry key={entry.strip.id} entry={entry} {...rest} open={all} />
        ))}
      </ol>
    </Section>
  );
}

/** The strips that the player disagrees about; the first of them is open. */
export function Disputed({ entries, ...rest }: Props) {
  if (entries.length === 0) return null;
  return (
    <Section
      title={t('debrief:disputed.title')}
      lead={t('debrief:disputed.lead')}
      id="disputed"
      kind="disputed"
    >
      <ol class="entries">
        {entries.map((entry, i) => (
          <Entry key={entry.strip.id} entry={entry} {...rest} open={i === 0} />
        ))}
      </ol>
    </Section>
  );
}
