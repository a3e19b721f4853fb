// Where a trainer brings the room's answers together: from a pasted chat, typed codes or result files. Nothing leaves the machine.

import { useEffect, useId, useState } from 'preact/hooks';
import { type ClassQuarter, collectionOf, type TwoFlights } from '../../classroom/index.ts';
import type { Content } from '../../content/index.ts';
import { t } from '../../language/index.ts';
import { unawaited } from '../../look/unawaited.ts';
import { useNextFocus } from '../parts/focus.ts';
import { Page, Section } from '../parts/Page.tsx';
import { useTexts } from '../parts/texts.ts';
import type { Game } from '../ports.ts';
import { Camera } from './Camera.tsx';
import { BookSwitch } from './BookSwitch.tsx';
import { quarterMark } from './ClassLink.tsx';
import { classWish } from './class-link.ts';
import {
  changeCollection,
  type Collected,
  collected,
  ofQuarter,
  openCollection,
  type Refused,
  takeAgain,
  type Taken,
} from './collected.ts';
import { changeRides, collectedRides } from './collected-rides.ts';
import { RoomFlights } from './RoomFlights.tsx';
import { changeTwoFlights, collectedFlights } from './collected-flights.ts';
import { RoomDebrief } from './RoomDebrief.tsx';
import { RoomRides } from './RoomRides.tsx';
import { takeCodes, takeFiles } from './taken-files.ts';
import { useAskedClass, useClassQuarter } from './use-class-quarter.ts';
import './trainer.css';
import './collect.css';

interface Props {
  readonly game: Game;
  readonly content: Content;
}

/** The most people that a room may be said to have. */
const LARGEST_ROOM = 999;

/** What was taken away, so that it can be had back. */
interface Removed {
  readonly all: readonly Collected[];
  readonly rides: readonly string[];
  readonly flights: readonly TwoFlights[];
}

interface Answer {
  readonly added: number;
  readonly refused: readonly Refused[];
  readonly nothing: boolean;
}

function outcomeText({ added, nothing }: Answer): string {
  if (nothing) return t('trainer:collect.nothing');
  return added === 0 ? t('trainer:collect.addedNone') : t('trainer:collect.added', { count: added });
}

/** What came of a text or of files. @param onAgain takes in a code that was taken before, as another person's */
function Outcome({ answer, onAgain }: { readonly answer: Answer; onAgain(one: Refused): void }) {
  return (
    <div class="collect-outcome">
      <p>
        {t(answer.nothing ? 'trainer:collect.nothing' : 'trainer:collect.added', { count: answer.added })}
      </p>
      {answer.refused.length === 0 ? null : (
        <ul class="plain">
          {answer.refused.map((one, i) => (
            <li key={`${i} ${one.text}`}>
              {t(`trainer:collect.receipt.${one.why}`, { text: one.text })}
              {one.why !== 'double' ? null : (
                <button
                  type="button"
                  class="button collect-again"
                  aria-label={t('trainer:collect.againOne', { text: one.text })}
                  onClick={() => onAgain(one)}
                >
                  {t('trainer:collect.again')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function People({ people }: { readonly people: number }) {
  return (
    <label class="collect-people">
      {t('trainer:collect.people')}
      <input
        class="class-field"
        type="number"
        min={1}
        max={LARGEST_ROOM}
        value={people}
        onChange={(event) => {
          const wished = Number(event.currentTarget.value);
          const good = Number.isSafeInteger(wished) && wished >= 1 && wished <= LARGEST_ROOM;
          if (good) changeCollection({ people: wished });
          else event.currentTarget.value = String(people);
        }}
      />
    </label>
  );
}

/** The switch to the other strips that this number has with the tower's book, or without it, and how many have answered those. */
function Apart({ all, quarter }: { readonly all: readonly Collected[]; readonly quarter: ClassQuarter }) {
  const others = all.length - ofQuarter(all, quarter).length;
  const way = quarter.setup.paper === true ? 'trainer:collect.withoutBook' : 'trainer:collect.withBook';
  return (
    <>
      <BookSwitch />
      {others === 0 ? null : <p class="collect-apart">{t(way, { count: others })}</p>}
    </>
  );
}

/** The form: text, files, and what came of them. */
function Intake({ game, content, quarter }: Props & { readonly quarter: ClassQuarter }) {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [round, setRound] = useState(0);
  const field = useId();
  const leave = useNextFocus('.collect-undo', '.collect-again', '.collect-clear');
  const rides = collectedRides.value;
  const flights = collectedFlights.value;
  const items = game.rides.items.value;
  const { all, people } = collected.value ?? { all: [], people: 1 }; // only until it has been opened
  const pairs = all.filter(({ two }) => two).length;
  const tell = (taken: Taken, nothing = false) => {
    changeCollection({ all: taken.all });
    setRemoved(null);
    setAnswer({ ...taken, nothing });
    game.announce(outcomeText({ ...taken, nothing }));
  };
  const add = () => {
    const taken = takeCodes(text, all, quarter, items);
    tell(taken, taken.added + taken.refused.length === 0);
    if (taken.added > 0) setText('');
  };
  const again = (one: Refused) => {
    if (answer === null) return;
    leave();
    const taken = takeAgain(one.text, all, quarter);
    const refused = answer.refused.filter((other) => other !== one);
    tell({ all: taken.all, added: answer.added + taken.added, refused });
  };
  // The camera reads one code after the other, also while this is drawn anew.
  const scanned = (code: string) => {
    const taken = takeCodes(code, collected.peek()?.all ?? [], quarter, items); // open before anything is scanned
    tell(taken, taken.added + taken.refused.length === 0);
  };
  const files = (list: FileList | null | undefined) => {
    if (list == null || list.length === 0) return;
    unawaited(takeFiles([...list], { quarter, content, items }).then((taken) => tell(taken)));
  };
  const clear = () => {
    leave();
    setRemoved({ all, rides, flights });
    setAnswer(null);
    setRound((before) => before + 1);
    changeCollection({ all: [] });
    changeRides([]);
    changeTwoFlights([]);
    game.announce(t('trainer:collect.cleared'));
  };
  return (
    <Section title={t('trainer:collect.title')} lead={t('trainer:collect.lead')}>
      <div
        class="collect"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          files(event.dataTransfer?.files);
        }}
      >
        <div class="collect-count">
          <People people={people} />
          <p class="collect-have">{t('trainer:collect.have', { have: all.length + pairs, people })}</p>
          {pairs === 0 ? null : <p>{t('trainer:collect.pairs', { count: pairs })}</p>}
        </div>
        {quarter.apart === null ? null : <Apart all={all} quarter={quarter} />}
        <label for={field}>{t('trainer:collect.codes')}</label>
        <textarea
          id={field}
          class="class-field"
          rows={4}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="button-row">
          <button type="button" class="button primary" onClick={add}>
            {t('trainer:collect.add')}
          </button>
          <label class="button collect-files">
            {t('trainer:collect.files')}
            <input
              class="unseen"
              type="file"
              multiple
              accept=".json,application/json,.txt,text/plain,image/*"
              onChange={(event) => {
                files(event.currentTarget.files);
                // The same file may be chosen again.
                event.currentTarget.value = '';
              }}
            />
          </label>
          {all.length + rides.length + flights.length === 0 ? null : (
            <button type="button" class="button collect-clear" onClick={clear}>
              {t('trainer:collect.clear')}
            </button>
          )}
          {removed === null ? null : (
            <button
              type="button"
              class="button collect-undo"
              onClick={() => {
                leave();
                changeCollection({ all: removed.all });
                changeRides(removed.rides);
                changeTwoFlights(removed.flights);
                setRemoved(null);
              }}
            >
              {t('trainer:collect.undo')}
            </button>
          )}
          <span class="fine">{t('trainer:collect.drop')}</span>
        </div>
        <Camera game={game} round={round} onRead={scanned} />
        {answer === null ? null : <Outcome answer={answer} onAgain={again} />}
        <p class="fine">{t('trainer:collect.keptHere')}</p>
      </div>
    </Section>
  );
}

/** The screen on which the room's answers are collected and told. */
export function Collect({ game, content }: Props) {
  const ready = useTexts('trainer', 'debrief', 'ride');
  useEffect(() => {
    game.rides.fetchItems();
  }, [game]);
  useAskedClass(game);
  const found = useClassQuarter(game, content);
  useEffect(() => {
    if (found !== null) openCollection(found.quarter);
  }, [found]);
  // What is collected is another quarter's until this one's has been opened.
  if (!ready || found === null || collected.value?.quarter !== collectionOf(found.quarter)) return null;
  const room = ofQuarter(collected.value.all, found.quarter);
  return (
    <Page
      kind="collect"
      over={quarterMark(classWish.value, game)}
      title={t('trainer:room.title')}
      head={
        <div class="button-row no-print">
          <button type="button" class="button" onClick={() => (game.screen.value = 'trainer')}>
            {t('trainer:backToTrainer')}
          </button>
        </div>
      }
    >
      <Intake game={game} content={content} quarter={found.quarter} />
      <RoomRides items={game.rides.items.value} />
      <RoomFlights quarter={found.quarter} />
      <RoomDebrief content={content} all={room} quarter={found.quarter} lines={found.lines} />
    </Page>
  );
}
