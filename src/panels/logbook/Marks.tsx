// The marks for what was learned, and the endorsements.

import { t } from '../../language/index.ts';
import { EndorsementList, endorsementCount } from '../parts/EndorsementList.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Section } from '../parts/Page.tsx';
import { shortName } from '../parts/route-name.ts';
import type { Game } from '../ports.ts';
import type { LearningMark } from './marks.ts';
import './marks.css';

function nameOf(mark: LearningMark, companies: Game['flyable']): string {
  if (mark.kind !== 'twins') return t(`logbook:marks.${mark.kind}`);
  const company = companies.find(({ id }) => id === mark.company);
  return t('logbook:marks.twins', { company: company === undefined ? mark.company : shortName(company) });
}

function MarkLine({ mark, name }: { readonly mark: LearningMark; readonly name: string }) {
  const { reached, goal, done } = mark;
  return (
    <li class={done ? 'mark-line mark-done' : 'mark-line'}>
      <Icon name={done ? 'check' : 'open'} />
      <span class="mark-name">{name}</span>
      <span class="mark-count">{t('logbook:marks.of', { reached, goal })}</span>
      <span class="mark-way" style={{ '--reached': goal === 0 ? 0 : reached / goal }} aria-hidden="true" />
    </li>
  );
}

/** The two sections. */
export function Marks({ game, marks }: { readonly game: Game; readonly marks: readonly LearningMark[] }) {
  return (
    <>
      <Section title={t('logbook:marks.title')} lead={t('logbook:marks.lead')} id="marks">
        <ul class="mark-lines">
          {marks.map((mark) => {
            const name = nameOf(mark, game.flyable);
            return <MarkLine key={name} mark={mark} name={name} />;
          })}
        </ul>
      </Section>
      <Section title={t('common:endorsements.title', endorsementCount(game))} id="endorsements">
        <EndorsementList game={game} />
      </Section>
    </>
  );
}
