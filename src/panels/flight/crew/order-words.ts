// A deed of a seat in one line, to be read aloud and compared.

import type { Named } from '../../../classroom/crew/index.ts';
import { type Command, stripOfOldLog } from '../../../flight/index.ts';
import { segmentName, t } from '../../../language/index.ts';
import { PHRASE_LETTERS } from '../../parts/phrases.ts';
import { callsign, findingText } from '../../parts/say.ts';

function markText(mark: (Command & { kind: 'stamp' })['mark']): string {
  if (mark === null) return '–';
  if (stripOfOldLog(mark) !== null) return t('crew:order.oldLog');
  return mark === 'log' ? t('crew:order.log') : PHRASE_LETTERS[mark as keyof typeof PHRASE_LETTERS];
}

/** @param strips the quarter's strips, by which a deed names what it is about */
export function orderText(command: Command, strips: readonly Named[]): string {
  const id = 'strip' in command ? command.strip : 'slip' in command ? command.slip.split('-slip')[0] : null;
  const strip = strips.find((one) => one.id === id);
  const about = { callsign: strip === undefined ? '' : callsign(strip) };
  const suspect = (i: number) => {
    const one = strip?.suspects[i];
    return {
      ...about,
      suspect: one === undefined || strip === undefined ? '' : findingText(one, strip.cell),
    };
  };
  switch (command.kind) {
    case 'stamp':
      return command.mark === null
        ? t('crew:order.stampShort', about)
        : t('crew:order.stamp', { ...about, mark: markText(command.mark) });
    case 'open-card':
      return t('crew:order.open-card', { ...about, card: command.card + 1 });
    case 'strike':
      return t('crew:order.strike', suspect(command.suspect));
    case 'commit-finding':
      return t('crew:order.commit-finding', suspect(command.finding));
    case 'hear':
      return t('crew:order.hear', {
        ...suspect(command.heard.finding),
        certainty: t(`flight:certainty.${command.heard.certainty}`),
      });
    case 'tag':
    case 'survey':
      return t(`crew:order.${command.kind}`, { segment: segmentName(command.cell) });
    case 'order-remedy':
    case 'follow':
      return t(`crew:order.${command.answer.choice === 'leave' ? 'leave' : command.kind}`, about);
    case 'choose-friday':
      return t('crew:order.choose-friday', { choice: command.option + 1 });
    case 'name-difference':
    case 'find-wrong-stamp':
      return t(`crew:order.${command.kind}`, { choice: command.choice + 1 });
    case 'trim-effort':
      return t('crew:order.trim-effort', {
        points: command.points,
        from: segmentName(command.from),
        to: segmentName(command.to),
      });
    case 'dig-on':
    case 'hand-in':
    case 'send-message':
    case 'check-effect':
    case 'send-on':
    case 'guess':
    case 'ask-tower':
    case 'ask-again':
    case 'let-wait':
      return t(`crew:order.${command.kind}`, about);
    default:
      return '';
  }
}
