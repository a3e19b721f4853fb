// Chooses which screen and which dialog are shown.

import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { language, t } from '../language/index.ts';
import { Backdrop } from '../panels/frame/Backdrop.tsx';
import { CanvasButtons } from '../panels/frame/CanvasButtons.tsx';
import { Help } from '../panels/frame/Help.tsx';
import { History } from '../panels/frame/History.tsx';
import { Landed } from '../panels/frame/Landed.tsx';
import { LiveRegion, Toasts } from '../panels/frame/Messages.tsx';
import { NotReady } from '../panels/frame/NotReady.tsx';
import { OfferSchool } from '../panels/frame/OfferSchool.tsx';
import { Pause } from '../panels/frame/Pause.tsx';
import { PreFlight } from '../panels/frame/PreFlight.tsx';
import type { Frame } from '../panels/frame/port.ts';
import { Report } from '../panels/frame/Report.tsx';
import { Settings } from '../panels/frame/Settings.tsx';
import { Title } from '../panels/frame/Title.tsx';
import type { Dialog, Game } from '../panels/ports.ts';
import { Boundary } from './errors.tsx';
import { screens } from './screens.tsx';

const DIALOGS: Readonly<Record<NonNullable<Dialog>, ComponentType<{ readonly frame: Frame }>>> = {
  settings: Settings,
  help: Help,
  pause: Pause,
  'offer-school': OfferSchool,
  report: Report,
};

/** A screen that is loaded when needed; only the backdrop is shown until its texts and content are there. */
function LoadedScreen({ frame, name }: { readonly frame: Frame; readonly name: keyof typeof screens }) {
  const content = frame.content.value;
  const found = screens[name];
  if (!found) return <NotReady frame={frame} name={name} why="common:notReady" />;
  if (found.waits.value) return <NotReady frame={frame} name={name} why="common:notice.waits" />;
  return content ? (
    <found.Screen game={frame.game} content={content} />
  ) : (
    <p class="unseen">{t('common:title.loading')}</p>
  );
}

function CurrentScreen({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const screen = game.screen.value;
  switch (screen) {
    case 'title':
      return <Title frame={frame} />;
    case 'pre-flight':
      return <PreFlight frame={frame} />;
    case 'history':
      return <History frame={frame} />;
    case 'flight':
      return (
        <>
          <LoadedScreen frame={frame} name="flight" />
          <CanvasButtons frame={frame} />
          {game.flight.value?.phase === 'landed' ? <Landed frame={frame} /> : null}
        </>
      );
    default:
      return <LoadedScreen frame={frame} name={screen} />;
  }
}

function useDocumentTitle(game: Game): void {
  const title = `${t(`common:screen.${game.screen.value}`)} – ${t('common:game.title')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** The whole page over the canvas. */
export function App({ frame }: { readonly frame: Frame }) {
  void language.value;
  useDocumentTitle(frame.game);
  const dialog = frame.game.dialog.value;
  const Dialog = dialog === null ? null : DIALOGS[dialog];
  return (
    <Boundary>
      {frame.pictureShown.value && frame.game.screen.value === 'flight' ? null : <Backdrop />}
      <CurrentScreen frame={frame} />
      {Dialog ? <Dialog frame={frame} /> : null}
      <Toasts frame={frame} />
      <LiveRegion frame={frame} />
    </Boundary>
  );
}
