// Pairs of strips that look alike, side by side, with the deciding words marked in both.

import type { Content } from '../../content/index.ts';
import type { DebriefEntry, TwinTale } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { callsign, headline, seatName } from '../parts/say.ts';
import { Section } from '../parts/Page.tsx';
import { VERDICT_SIGN } from '../parts/verdict-words.ts';
import { CallMarked } from './CallMarked.tsx';
import { LogThen } from './LogThen.tsx';
import { belongsTo } from './phrasing.ts';
import { hasRoom } from './room.ts';

function TwinStrip({ entry, content }: { readonly entry: DebriefEntry; readonly content: Content }) {
  const { strip, stamp, belonged } = entry;
  return (
    <article class={`paper-strip twin-strip twin-${belonged}`}>
      <header>
        <span class="callsign">{callsign(strip)}</span>
        <span class={`ink ink-on-${belonged}`}>{seatName(belonged)}</span>
      </header>
      <h3>{headline(strip)}</h3>
      <CallMarked entry={entry} content={content} />
      <LogThen entry={entry} content={content} later={false} />
      <p class="twin-foot">
        <span>{belongsTo(entry)}</span>
        {stamp === null ? (
          <span>{t('debrief:timeline.notStamped')}</span>
        ) : (
          <span class={`judged judged-${stamp.verdict.seat}`}>
            <Icon name={VERDICT_SIGN[stamp.verdict.seat]} />
            {t('debrief:twins.you', { seat: seatName(stamp.seat) })}
          </span>
        )}
      </p>
    </article>
  );
}

function pairText(pair: readonly DebriefEntry[]): string {
  return pair.map(({ strip }) => callsign(strip)).join(' · ');
}

interface Props {
  readonly twins: readonly TwinTale[];
  readonly entries: readonly DebriefEntry[];
  readonly content: Content;
}

/** All pairs of which both strips came; those that the player got wrong first. */
export function Twins({ twins, entries, content }: Props) {
  const entryOf = (id: string) => entries.find((entry) => entry.strip.id === id);
  return (
    <Section title={t('debrief:twins.title')} lead={t('debrief:twins.difference')} id="twins">
      {twins.length === 0 ? <p>{t('debrief:twins.none')}</p> : null}
      {twins.map(({ kind, strip, twin }, i) => {
        // On a phone the strips of a pair lie under each other, so that only the first pair lies open.
        // The cockpit's strip to the left, as its seat lies everywhere.
        const pair = [entryOf(strip), entryOf(twin)]
          .filter((entry) => entry !== undefined)
          .toSorted((a, b) => Number(a.belonged === 'tower') - Number(b.belonged === 'tower'));
        return (
          <details key={strip} class="twin-pair" open={i === 0 || hasRoom()}>
            <summary>
              {t(`debrief:twins.${kind}`)} <span class="callsign">{pairText(pair)}</span>
            </summary>
            <div class="two-columns">
              {pair.map((entry) => (
                <TwinStrip key={entry.strip.id} entry={entry} content={content} />
              ))}
            </div>
          </details>
        );
      })}
    </Section>
  );
}
