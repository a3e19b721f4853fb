// The two words of the week that begins, large enough to be read from the other side of a desk.

import { useMemo } from 'preact/hooks';
import { namedOf, SWAP_AFTER } from '../../../classroom/crew/index.ts';
import type { Command } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { orderText } from './order-words.ts';
import { turnStep } from './turn-step.ts';
import { pageOf, wordsOf } from './two-pages.ts';

interface Props {
  /** Orders that could not be carried out, the same on both pages. */
  readonly refused: readonly Command[];
  onClose(): void;
}

/** Compared aloud: the same, or not. */
export function Words({ refused, onClose }: Props) {
  const { game, content } = useCabin();
  const { week, seat, flying } = useFlight();
  const page = useMemo(() => pageOf(game, content), [game, content, week]);
  const words = useMemo(() => wordsOf(page), [page]);
  return (
    <Modal
      name="week-turn"
      look="week-turn"
      title={flying ? t('crew:words.title', { week }) : t('crew:words.landed')}
      onClose={onClose}
    >
      {flying && week === SWAP_AFTER + 1 ? (
        <p class={`swap swap-${seat}`}>
          <Icon name={seat} />
          {t(`crew:words.swap.${seat}`)}
        </p>
      ) : null}
      <p class="two-words" translate={false}>
        {words.map((word) => (
          <span key={word}>{word}</span>
        ))}
      </p>
      <p>{t('crew:words.lead')}</p>
      {refused.length === 0 ? null : (
        <div class="note">
          <p>{t('crew:words.refused')}</p>
          <ul>
            {refused.map((order, i) => (
              <li key={i}>{orderText(order, namedOf(page))}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="two-buttons">
        <button type="button" class="button wide commit" onClick={onClose}>
          {t('crew:words.same')}
        </button>
        <button type="button" class="button wide quiet" onClick={() => (turnStep.value = 'differ')}>
          {t('crew:words.differ')}
        </button>
      </div>
    </Modal>
  );
}
