// Two codes at the turn of the week: one's own to be said, the other's to be keyed, which then shows what it stands for.

import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { openWeek, turned, unclaimed } from '../../../classroom/crew/index.ts';
import { type Command, otherSeat } from '../../../flight/index.ts';
import { inSentences, t } from '../../../language/index.ts';
import { Modal } from '../../parts/Modal.tsx';
import { Why } from '../../parts/Why.tsx';
import { callsign } from '../../parts/say.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { Code } from './Code.tsx';
import { orderText } from './order-words.ts';
import { Orders } from './Orders.tsx';
import { pageOf } from './two-pages.ts';
import { Refused } from '../parts/Refused.tsx';
import { Unsettled } from './Unsettled.tsx';

/** Whose each strip is this week, with a way to say it anew. */
function ClaimsOfWeek({ onAnew }: { onAnew(strip: string): void }) {
  const { crew, strips, week } = useFlight();
  const claims = (crew?.claims ?? []).filter((one) => one.week === week);
  if (claims.length === 0) return null;
  const word = (mine: boolean | null) => t(mine === true ? 'crew:claim.mine' : 'crew:claim.yours');
  return (
    <Why title={t('crew:turn.claims')}>
      <ul class="said-claims">
        {claims.map(({ strip: id, cockpit, tower }) => {
          const strip = strips.find((one) => one.id === id);
          if (strip === undefined) return null;
          const name = callsign(strip);
          return (
            <li key={id}>
              <span>
                {t('crew:turn.claimed', { callsign: name, cockpit: word(cockpit), tower: word(tower) })}
              </span>
              <button type="button" class="button small" onClick={() => onAnew(id)}>
                {t('crew:turn.anew', { callsign: name })}
              </button>
            </li>
          );
        })}
      </ul>
    </Why>
  );
}

interface Props {
  /** The week has turned. @param refused orders that could not be carried out beside the other's */
  onTurned(refused: readonly Command[]): void;
  onClose(): void;
}

/** Says, hears, turns. */
export function SayOrders({ onTurned, onClose }: Props) {
  const { game, content } = useCabin();
  const { seat } = useFlight();
  const [text, setText] = useState('');
  const [due, setDue] = useState(false);
  const field = useId();
  const log = game.log.value;
  const page = useMemo(() => pageOf(game, content), [game, content, log]);
  const { week, code, strips, hear } = useMemo(() => openWeek(page), [page]);
  const other = otherSeat(seat);
  const heard = useMemo(() => hear(text), [hear, text]);
  const bad = heard === null && text.trim() !== '';
  const told = heard === null ? null : inSentences(heard.map((order) => orderText(order, strips)));
  useEffect(() => {
    if (told !== null) game.announce(`${t(`crew:turn.did.${other}`)}: ${told || t('crew:turn.nothing')}`);
  }, [game, told, other]);
  const turn = () => {
    if (heard === null) return;
    const done = turned(page, heard);
    if ('due' in done) {
      setDue(true);
      return;
    }
    game.takeLog(done.log, done.events);
    onTurned(done.refused);
  };
  return (
    <Modal name="week-turn" look="week-turn" title={t('crew:turn.title', { week })} onClose={onClose}>
      <Unsettled />
      <ClaimsOfWeek onAnew={(strip) => game.takeLog(unclaimed(page, strip), [])} />
      <section class="said-part">
        <h3>{t('crew:turn.say')}</h3>
        <p class="fine">{t('crew:turn.sayIs')}</p>
        <Code code={code} />
      </section>
      <section class="said-part">
        <h3>
          <label for={field}>{t(`crew:turn.key.${other}`)}</label>
        </h3>
        <input
          id={field}
          class="said-field"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={text}
          aria-invalid={bad}
          aria-describedby={bad ? `${field}-bad` : undefined}
          onInput={(event) => {
            setDue(false);
            setText(event.currentTarget.value);
          }}
        />
        {bad ? <Refused id={`${field}-bad`}>{t('crew:turn.bad')}</Refused> : null}
        {due ? <Refused>{t('crew:turn.due')}</Refused> : null}
        {heard === null ? null : <Orders seat={other} orders={heard} strips={strips} />}
      </section>
      <div class="two-buttons">
        <button type="button" class="button wide commit" disabled={heard === null} onClick={turn}>
          {t(heard === null ? 'crew:turn.missing' : 'crew:turn.go')}
        </button>
        <button type="button" class="button wide quiet" onClick={onClose}>
          {t('crew:turn.later')}
        </button>
      </div>
    </Modal>
  );
}
