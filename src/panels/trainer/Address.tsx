// The address of the class link, and the same full-screen for the wall: while the class comes in the link, then the week by the clock.

import { useState } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { unawaited } from '../../look/unawaited.ts';
import { copyText } from '../parts/download.ts';
import { useNextFocus } from '../parts/focus.ts';
import { roomAddress } from '../parts/reach.ts';
import { TextToCopy } from '../parts/TextToCopy.tsx';
import type { Game } from '../ports.ts';
import { addressOf } from './class-address.ts';
import { classFlightOf, classWish } from './class-link.ts';
import { beginClass, begunAt } from './class-week.ts';
import { ClassLink, termsOf } from './ClassLink.tsx';
import { LandingClock, minutesNow, WallWeek } from './LandingClock.tsx';

/** What is seen: the address in the form, or on the whole screen the link or the week. */
type Look = 'form' | 'link' | 'week';

/** The buttons between the link and the week on the wall. @param land minutes since midnight */
function WeekButtons({ land, look, show }: { land: number; look: Look; show(look: Look): void }) {
  const leave = useNextFocus('.class-address .button[aria-pressed]');
  const now = minutesNow();
  const begun = begunAt(classWish.value, now) !== null;
  const to = (other: Look) => {
    leave();
    show(other);
  };
  const begin = () => {
    beginClass({ at: minutesNow(), land });
    show('week');
  };
  if (look === 'link' && now >= land && !begun) return null;
  return (
    <>
      {look === 'link' && begun ? (
        <button type="button" class="button primary" onClick={() => to('week')}>
          {t('trainer:link.weekShow')}
        </button>
      ) : null}
      {look === 'week' ? (
        <button type="button" class="button" onClick={() => to('link')}>
          {t('trainer:link.weekLink')}
        </button>
      ) : null}
      {now < land ? (
        <button type="button" class={begun ? 'button' : 'button primary'} onClick={begin}>
          {t(begun ? 'trainer:link.weekAgain' : 'trainer:link.weekBegin')}
        </button>
      ) : null}
    </>
  );
}

/** The address, with buttons to copy it and to show it full-screen. */
export function Address({ game }: { readonly game: Game }) {
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const [look, show] = useState<Look>('form');
  const wish = classWish.value;
  const { land } = wish;
  const large = look !== 'form';
  const copy = async () => {
    const done = (await copyText(addressOf(wish).text)) ? 'copied' : 'copyFailed';
    setSaid(done);
    game.announce(t(`trainer:link.${done}`));
  };
  return (
    <div class={large ? 'class-address large' : 'class-address'}>
      {look === 'week' && land !== null ? (
        <WallWeek wish={wish} land={land} />
      ) : (
        <>
          <p class="class-seed">{t('trainer:link.largeSeed', { seed: wish.seed })}</p>
          <ClassLink />
          {large || roomAddress() === null ? null : (
            <p class="class-in-room fine">{t('trainer:link.inRoom')}</p>
          )}
        </>
      )}
      {look === 'link' && land !== null ? <LandingClock land={land} /> : null}
      {look === 'link' ? <p class="class-terms">{termsOf(wish, game).join(' · ')}</p> : null}
      <div class="button-row">
        {look === 'week' ? null : (
          <button type="button" class="button primary" onClick={() => unawaited(copy())}>
            {t('trainer:link.copy')}
          </button>
        )}
        {large && land !== null ? <WeekButtons land={land} look={look} show={show} /> : null}
        <button
          type="button"
          class="button"
          aria-pressed={large}
          onClick={() => show(large ? 'form' : 'link')}
        >
          {t(large ? 'trainer:link.small' : 'trainer:link.large')}
        </button>
        {large ? null : (
          <button type="button" class="button" onClick={() => game.flyClass(classFlightOf(wish))}>
            {t('trainer:link.fly')}
          </button>
        )}
      </div>
      {said === null || look === 'week' ? null : <p>{t(`trainer:link.${said}`)}</p>}
      {said === 'copyFailed' && look !== 'week' ? (
        <TextToCopy label={t('trainer:link.title')} text={addressOf(wish).text} marked />
      ) : null}
    </div>
  );
}
