// What the two of a pair flight said to each other: who took what, and what was heard of each message.

import { useMemo } from 'preact/hooks';
import type { BookMessageTold, ClaimTold, MessageTold, PairTold } from '../../flight/index.ts';
import { inSentences, segmentName, t } from '../../language/index.ts';
import { Section } from '../parts/Page.tsx';
import { StackTable } from '../parts/StackTable.tsx';
import { adviceText, callsign, findingText } from '../parts/say.ts';
import { useTexts } from '../parts/texts.ts';
import type { Game } from '../ports.ts';

function word(mine: boolean | null): string {
  return t(mine === true ? 'crew:claim.mine' : 'crew:claim.yours');
}

function outcomeText({ outcome, kept }: ClaimTold): string {
  const is = t(`crew:told.is.${outcome}`);
  return kept === null || kept === 'both' || kept === 'nobody'
    ? is
    : `${is}. ${t(`crew:claim.keeps.${kept}`)}`;
}

function Claims({ claims }: Pick<PairTold, 'claims'>) {
  const count = (outcome: ClaimTold['outcome']) => claims.filter((one) => one.outcome === outcome).length;
  if (claims.length === 0) return <p>{t('crew:told.noClaims')}</p>;
  return (
    <>
      <p class="sheet-lead">{t('crew:told.claimsSum', { both: count('both'), nobody: count('nobody') })}</p>
      <StackTable
        label={t('crew:told.claims')}
        columns={(['strip', 'week', 'cockpit', 'tower', 'outcome'] as const).map((one) =>
          t(`crew:told.${one}`),
        )}
        rows={claims.map((one) => ({
          id: `${one.week} ${one.strip.id}`,
          name: callsign(one.strip),
          cells: [one.week, word(one.cockpit), word(one.tower), outcomeText(one)],
        }))}
      />
    </>
  );
}

/** A message, or only some of its elements. */
function messageText(
  { strip, suspects }: Pick<MessageTold, 'strip' | 'suspects'>,
  { segment, finding, certainty, advice }: MessageTold['sent'],
  only: MessageTold['lost'] | null = null,
): string {
  const suspect = suspects[finding];
  const elements = {
    segment: segmentName(segment),
    finding: suspect === undefined ? null : findingText(suspect, strip.cell),
    certainty: t(`flight:certainty.${certainty}`),
    advice: advice === null ? null : adviceText(strip, advice, { suspect, proved: false }),
  };
  const told = (Object.keys(elements) as (keyof typeof elements)[]).filter(
    (one) => only === null || only.includes(one),
  );
  return inSentences(told.map((one) => elements[one] ?? t('flight:slip.nothing')));
}

function Messages({ messages }: Pick<PairTold, 'messages'>) {
  if (messages.length === 0) return <p>{t('crew:told.none')}</p>;
  const right = messages.filter(({ lost }) => lost.length === 0).length;
  return (
    <>
      <p class="sheet-lead">{t('crew:told.messagesSum', { right, count: messages.length })}</p>
      <StackTable
        label={t('crew:told.messages')}
        columns={(['strip', 'week', 'sent', 'heard'] as const).map((one) => t(`crew:told.${one}`))}
        rows={messages.map((one) => ({
          id: `${one.week} ${one.strip.id}`,
          name: callsign(one.strip),
          cells: [
            one.week,
            messageText(one, one.sent),
            one.lost.length === 0 ? t('crew:told.alike') : messageText(one, one.heard, one.lost),
          ],
        }))}
      />
    </>
  );
}

/** What was keyed where the tower had a book. What was said only those who were there know. */
function Keyed({ messages }: { readonly messages: readonly BookMessageTold[] }) {
  if (messages.length === 0) return <p>{t('crew:told.none')}</p>;
  const right = messages.filter(({ held }) => held).length;
  return (
    <>
      <p class="sheet-lead">{t('crew:told.heldSum', { right, count: messages.length })}</p>
      <StackTable
        label={t('crew:told.keyed')}
        columns={(['strip', 'week', 'heard', 'held'] as const).map((one) => t(`crew:told.${one}`))}
        rows={messages.map((one) => ({
          id: `${one.week} ${one.strip.id}`,
          name: callsign(one.strip),
          cells: [one.week, messageText(one, one.heard), t(`crew:told.heldIs.${one.held ? 'yes' : 'no'}`)],
        }))}
      />
      <p class="fine">{t('crew:told.observed')}</p>
    </>
  );
}

/** A section of the debrief; nothing where one player had both seats. */
export function PairTalk({ game }: { readonly game: Game }) {
  const ready = useTexts('crew');
  const momentAt = game.momentAt.value;
  const log = game.log.value;
  const told = useMemo(() => momentAt?.(log.length).pair ?? null, [momentAt, log]); // recorded debriefs have no moments
  if (!ready || told === null) return null;
  return (
    <Section id="pair" title={t('debrief:pair')}>
      <h3>{t('crew:told.claims')}</h3>
      <Claims claims={told.claims} />
      <h3>{t(told.byBook === null ? 'crew:told.messages' : 'crew:told.keyed')}</h3>
      {told.byBook === null ? <Messages messages={told.messages} /> : <Keyed messages={told.byBook} />}
    </Section>
  );
}
