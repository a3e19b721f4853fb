// The work that a stamp started, in the seat that does it.
// Must not show one seat's work in the other.

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type JobView, keyedOf, type StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { AtBook, HeardForm, Spoken } from '../crew/door.tsx';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { BlindPanel } from './BlindPanel.tsx';
import { explaining, RemedyTask } from '../desk/cockpit/RemedyTask.tsx';
import { RequestPanel } from './RequestPanel.tsx';
import { Card } from '../parts/Card.tsx';
import { Log } from '../parts/Log.tsx';
import { KeyHint } from '../parts/KeyHint.tsx';
import { Why } from '../../parts/Why.tsx';
import { SaidBefore } from '../verdict/SaidBefore.tsx';
import { callsign, headline, legWords, seatName } from '../../parts/say.ts';
import { MessageForm } from './MessageForm.tsx';
import { ReadBackPanel } from './ReadBackPanel.tsx';
import { TowerTaskPanel } from '../desk/tower/TowerTaskPanel.tsx';

interface WorkProps {
  readonly strip: StripView;
  readonly job: JobView;
  /** What was said and written before, where the work itself finds a place for it. */
  readonly before: ComponentChildren;
}

function Work({ strip, job, before }: WorkProps) {
  const { crew } = useFlight();
  switch (job.stage) {
    case 'finding':
      return <TowerTaskPanel key={strip.id} strip={strip} />;
    case 'message':
      return <MessageForm key={strip.id} strip={strip} job={job} />;
    case 'read-back':
      return crew === null ? <ReadBackPanel strip={strip} job={job} /> : <Spoken strip={strip} job={job} />;
    case 'remedy':
      return (
        <RemedyTask key={strip.id} id={strip.id} strip={strip} slip={null}>
          {before}
        </RemedyTask>
      );
    case 'blind':
      return (
        <>
          <p class="seat-answer">{t('flight:blind.answer')}</p>
          <BlindPanel strip={strip} />
        </>
      );
    case 'request':
      return <RequestPanel strip={strip} />;
  }
}

/** The open work, or the way to it when it is in the other seat. */
export function JobCard({ strip, job }: { readonly strip: StripView; readonly job: JobView }) {
  const { game, content } = useCabin();
  const flight = useFlight();
  const { seat, crew, week, withBook } = flight;
  const decides = job.seat === seat && job.stage === 'remedy';
  const above = useMemo(
    () => (decides ? explaining(strip, game.cockpitTask(strip.id)) : undefined),
    [decides, game, flight, strip],
  );
  const slip = flight.slips.findLast((one) => one.strip === strip.id);
  const leg = strip.leg > 0 ? legWords(strip, content, slip) : null;
  const heard = crew !== null && keyedOf(crew, strip.id, week) !== null;
  const step = `${strip.id} ${job.seat === seat ? job.stage : heard ? 'heard' : 'elsewhere'} ${strip.leg}`;
  // What is done here writes its next line.
  const log = <Log strip={strip} small above={above} />;
  const written = strip.log.some((line) => line !== above);
  const before = (
    <>
      {/* Beside a decision the log was read when the call came, and its line that counts stands above. */}
      {!decides ? log : written ? <Why title={t('flight:log.title')}>{log}</Why> : null}
      {strip.called ? <SaidBefore strip={strip} /> : null}
    </>
  );
  return (
    <Card
      title={
        <>
          <span class="job-callsign">{callsign(strip)}</span>{' '}
          <span class="job-headline">{headline(strip)}</span>
        </>
      }
      step={step}
    >
      {leg === null ? null : <p class="leg">{leg}</p>}
      {job.seat === seat ? (
        <Work strip={strip} job={job} before={before} />
      ) : (
        <>
          {withBook ? (
            heard ? null : (
              <AtBook strip={strip} />
            )
          ) : (
            <p class="note">
              {t(`flight:card.workIn.${job.seat}`, { seat: seatName(job.seat) })}{' '}
              <KeyHint action="change-seat" />
            </p>
          )}
          {crew !== null && seat === 'cockpit' ? <HeardForm strip={strip} /> : null}
        </>
      )}
      {decides ? null : before}
    </Card>
  );
}
