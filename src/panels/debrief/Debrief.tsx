// The debrief screen: the opening sentence, what was disputed, what was saved, every strip as it was then, and the limits
// of the metaphor. Every figure and verdict here comes from flight/debrief; nothing is computed in the panels.

import { useState } from 'preact/hooks';
import type { Content } from '../../content/index.ts';
import type { Debrief as Told } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { saveFile } from '../parts/download.ts';
import { Contents } from '../parts/Contents.tsx';
import { Page } from '../parts/Page.tsx';
import { useTexts } from '../parts/texts.ts';
import type { Game } from '../ports.ts';
import { AtStake, isAtStake } from './AtStake.tsx';
import { ClassCode, classCodeOf, mayHaveCode } from './ClassCode.tsx';
import { Limits, Questions, TakeAlong } from './Closing.tsx';
import '../parts/why.css';
import './debrief.css';
import { Endorsed } from './Endorsed.tsx';
import { csvOf, fileName, flightId, jsonOf } from './files.ts';
import { twoFlightsIn } from '../../classroom/index.ts';
import { Landing } from './Landing.tsx';
import { OpeningHead, WaysOn } from './Opening.tsx';
import { OwnSentence } from './OwnSentence.tsx';
import { flightName, openingSentence } from './phrasing.ts';
import { PairTalk } from './PairTalk.tsx';
import { Points } from './Points.tsx';
import { Replay } from './Replay.tsx';
import { ReportSheet } from './ReportSheet.tsx';
import { MissedRows, Roles } from './Roles.tsx';
import { Saved } from './Saved.tsx';
import { Disputed, Timeline } from './Timeline.tsx';
import { Twins } from './Twins.tsx';
import { weekRow } from './week-row.ts';
import { WeekRow } from './WeekRow.tsx';

interface Props {
  readonly game: Game;
  readonly content: Content;
}

/** Shown where there is no flight to debrief: a way back. */
function Nothing({ game }: { readonly game: Game }) {
  return (
    <Page kind="debrief" title={t('debrief:title')}>
      <div class="page-part">
        <p>{t('debrief:none')}</p>
        <button type="button" class="button primary" onClick={() => game.leave()}>
          {t('debrief:toTitle')}
        </button>
      </div>
    </Page>
  );
}

function Sections({ game, content, debrief }: Props & { readonly debrief: Told }) {
  const { setup, entries, twins, disputed } = debrief;
  const commands = game.log.value;
  const momentAt = game.momentAt.value;
  const [step, setStep] = useState<number | null>(null);
  const [done, setDone] = useState<{ readonly name: string; readonly text: string } | null>(null);
  const points = game.settings.value.points;
  const disagree = (strip: string) => {
    game.dispatch({ kind: 'disagree', strip, sentence: '' });
  };
  const save = (ending: string, type: string, write: (code: string | null, id: string) => string) => {
    const code = classCodeOf(debrief, game.session.peek()?.startedAt ?? '', content); // as ClassCode
    const id = flightId(code, commands);
    const name = `${fileName(setup, id, new Date())}.${ending}`;
    const text = write(code, id);
    saveFile(name, type, text);
    setDone({ name, text });
  };
  const again = momentAt !== null;
  const rest = { content, onGo: again ? setStep : null, onDisagree: again ? disagree : null };
  const disputedEntries = entries.filter((entry) => disputed.includes(entry.strip.id));
  const row = weekRow(debrief);
  const contents = [
    ...(row === null ? [] : [{ id: 'week', title: t('debrief:week.title') }]),
    { id: 'saved', title: t('debrief:saved.title') },
    ...(isAtStake(debrief) ? [{ id: 'hopes', title: t('debrief:hopes.title') }] : []),
    ...(debrief.endorsements?.length ? [{ id: 'endorsements', title: t('debrief:endorsements.title') }] : []),
    { id: 'twins', title: t('debrief:twins.title') },
    ...(setup.crew === undefined ? [] : [{ id: 'pair', title: t('debrief:pair') }]),
    { id: 'timeline', title: t('debrief:timeline.title') },
    { id: 'roles', title: t('debrief:roles.title') },
    ...(points ? [{ id: 'points', title: t('debrief:points.title') }] : []),
    { id: 'limits', title: t('debrief:limits.title') },
    { id: 'questions', title: t('debrief:questions.title') },
    ...(mayHaveCode(debrief, content) ? [{ id: 'code', title: t('debrief:code.title') }] : []),
    ...(game.ownSentence.value === null ? [] : [{ id: 'own', title: t('debrief:own.title') }]),
    { id: 'take', title: t('debrief:take.title') },
  ];
  return (
    <>
      <Page
        kind="debrief"
        over={flightName(setup)}
        title={openingSentence(debrief)}
        head={
          <>
            <OpeningHead game={game} debrief={debrief} />
            <Contents label={t('debrief:contents')} entries={contents} />
          </>
        }
      >
        {row === null ? null : <WeekRow game={game} row={row} />}
        <Disputed entries={disputedEntries} {...rest} />
        <div class="sheet-pair">
          <Saved debrief={debrief} />
          <Landing landings={debrief.landings} />
        </div>
        <AtStake debrief={debrief} content={content} />
        <Endorsed game={game} debrief={debrief} />
        <Twins twins={twins} entries={entries} content={content} />
        {setup.crew === undefined ? null : <PairTalk game={game} />}
        <Timeline entries={entries} {...rest} />
        <div class="sheet-pair">
          <Roles debrief={debrief} />
          <MissedRows game={game} debrief={debrief} content={content} />
        </div>
        {points ? <Points debrief={debrief} /> : null}
        <div class="sheet-pair">
          <Limits />
          <Questions />
        </div>
        <ClassCode game={game} debrief={debrief} content={content} />
        <OwnSentence game={game} />
        <TakeAlong
          game={game}
          done={done}
          onCsv={(separator) =>
            save('csv', 'text/csv;charset=utf-8', (_code, id) => csvOf(debrief, id, content, separator))
          }
          onJson={() =>
            save('json', 'application/json', (code) =>
              jsonOf(debrief, commands, code, twoFlightsIn(game.history.peek(), debrief.setup)),
            )
          }
        />
        <WaysOn game={game} />
        {step === null || momentAt === null ? null : (
          <Replay
            commands={commands}
            step={step}
            momentAt={momentAt}
            onStep={setStep}
            onClose={() => setStep(null)}
          />
        )}
      </Page>
      <ReportSheet debrief={debrief} sentence={game.ownSentence.value ?? ''} />
    </>
  );
}

/** The debrief screen. */
export function Debrief({ game, content }: Props) {
  const ready = useTexts('debrief');
  const debrief = game.debrief.value;
  if (!ready) return null;
  return debrief === null ? (
    <Nothing game={game} />
  ) : (
    <Sections game={game} content={content} debrief={debrief} />
  );
}
