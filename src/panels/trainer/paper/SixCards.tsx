// Six calls to be sorted by hand, and their key on a sheet of its own.

import { useMemo } from 'preact/hooks';
import { sixCards, type SortCard } from '../../../classroom/index.ts';
import type { Content } from '../../../content/index.ts';
import { logWords, personName, t, words } from '../../../language/index.ts';
import { LogLines } from '../../parts/LogLines.tsx';
import { callOf, seatName } from '../../parts/say.ts';
import { tellingLine } from '../../parts/verdict-words.ts';
import { quarterMark } from '../ClassLink.tsx';
import { classWish } from '../class-link.ts';
import { isThere, setupOfWish } from '../use-class-quarter.ts';
import type { PaperProps } from './paper-props.ts';
import { Sheet } from './Sheet.tsx';

function Card({ card, number, content }: { card: SortCard; number: number; content: Content }) {
  const { strip } = card;
  return (
    <li class="sort-card">
      <h3>{t('paper:six.number', { number })}</h3>
      <p class="sort-caller">{personName(content.scenario(strip.scenario).caller)}</p>
      <p class="sort-call">{t('flight:card.quoted', { text: callOf(strip) })}</p>
      <h4>{t('paper:six.log')}</h4>
      {strip.log.length === 0 ? <p>{t('paper:six.logEmpty')}</p> : <LogLines lines={strip.log} />}
    </li>
  );
}

/** What settles a card: the words of its call, or what its log says or does not say. */
function decidesText({ strip, decides }: SortCard, content: Content): string {
  if (decides !== 'log')
    return t('flight:card.quoted', { text: words(strip.scenario, decides, strip.facts) });
  const line = tellingLine(strip, content);
  return line === null ? t('trainer:key.logSilent') : t('trainer:key.log', { line: logWords(line) });
}

/** The cards, and the key. */
export function SixCards({ game, content }: PaperProps) {
  const wish = classWish.value;
  const there = isThere(wish, game, content);
  const cards = useMemo(
    () => (there ? sixCards(setupOfWish(wish, content), content) : null),
    [there, wish, content],
  );
  if (cards === null) return null;
  const over = quarterMark(wish, game);
  return (
    <>
      <Sheet kind="six" over={over} title={t('paper:names.six')} lead={t('paper:six.lead')}>
        <ul class="sort-cards">
          {cards.map((card, i) => (
            <Card key={card.strip.id} card={card} number={i + 1} content={content} />
          ))}
        </ul>
      </Sheet>
      <Sheet kind="six-key" over={over} title={t('paper:six.key')} lead={t('paper:six.keyLead')}>
        <p>
          {t('paper:six.tower')} {t('paper:six.cockpit')}
        </p>
        <ol class="sort-key">
          {cards.map((card) => (
            <li key={card.strip.id}>
              <strong>{seatName(card.seat)}.</strong>{' '}
              {words(card.strip.scenario, 'headline', card.strip.facts)}
              <span class="block">{t('paper:six.decides', { text: decidesText(card, content) })}</span>
              <span class="block">{words(card.strip.scenario, 'why', card.strip.facts)}</span>
            </li>
          ))}
        </ol>
      </Sheet>
    </>
  );
}
