// The five questions to talk about after a flight.

import { t } from '../../language/index.ts';

const QUESTIONS = ['1', '2', '3', '4', '5'] as const;

/** The five questions as a list; also printed on the trainer's run sheet. */
export function QuestionList() {
  return (
    <ol class="questions">
      {QUESTIONS.map((question) => (
        <li key={question}>{t(`debrief:questions.${question}`)}</li>
      ))}
    </ol>
  );
}
