// The sentence with which everybody ends: what they will do differently. It is nobody else's, so no file has it that a trainer may collect.

import { t } from '../../language/index.ts';
import { Section } from '../parts/Page.tsx';
import { SentenceForm } from '../parts/SentenceForm.tsx';
import type { Game } from '../ports.ts';

/** A field with what was written before. Nothing where the flight is in no logbook. */
export function OwnSentence({ game }: { readonly game: Game }) {
  const kept = game.ownSentence.value;
  if (kept === null) return null;
  const keep = (sentence: string) => {
    if (sentence === game.ownSentence.peek()) return;
    game.keepSentence(sentence);
    game.announce(t(sentence === '' ? 'debrief:own.removed' : 'debrief:own.kept'));
  };
  return (
    <Section title={t('debrief:own.title')} lead={t('debrief:own.lead')} id="own">
      <SentenceForm
        label={t('debrief:sheet.monday')}
        send={t('debrief:own.keep')}
        sentence={kept}
        onLeaving
        onSend={keep}
      />
      {kept === '' ? null : <p class="fine">{t('debrief:own.kept')}</p>}
    </Section>
  );
}
