// Chooses which screen and which dialog are shown.

import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { language, t } from '../language/index.ts';
import { Backdrop } from '../panels/frame/Backdrop.tsx';
import { CanvasButtons } from '../panels/frame/CanvasButtons.tsx';
import { LiveRegion, Toasts } from '../panels/frame/Messages.tsx';
import { NotReady } from '../panels/frame/NotReady.tsx';
import { OfferSchool } from '../panels/frame/OfferSchool.tsx';
import { Pause } from '../panels/frame/Pause.tsx';
import type { Frame } from '../panels/frame/port.ts';
import { Report } from '../panels/frame/Report.tsx';
import { Title } from '../panels/frame/Title.tsx';
import type { Dialog, Game } from '../panels/ports.ts';
import { Modal } from '../panels/parts/Modal.tsx';
import { Boundary } from './errors.tsx';
import { framed, screens } from './screens.tsx';

/** A dialog that is loaded when needed. Until it can be had it says so, and can be left. */
function framedDialog(
  name: 'settings' | 'help',
  title: 'common:settings.title' | 'common:help.title',
): ComponentType<{ readonly frame: Frame }> {
  const { Screen, waits } = framed[name];
  return function FramedDialog({ frame }) {
    if (!waits.value) return <Screen frame={frame} />;
    const close = () => {
      frame.game.dialog.value = null;
    };
    return (
      <Modal name={name} title={t(title)} onClose={close}>
        <p>{t('common:notice.waits')}</p>
      </Modal>
    );
  };
}

/** What is asked at the turn of a week belongs to the flight's screen. */
const OF_FLIGHT = ['week-turn', 'unstamped'] as const;
type FrameDialog = Exclude<NonNullable<Dialog>, (typeof OF_FLIGHT)[number]>;

const isOfFrame = (dialog: NonNullable<Dialog>): dialog is FrameDialog =>
  !OF_FLIGHT.some((one) => one === dialog);

const DIALOGS: Readonly<Record<FrameDialog, ComponentType<{ readonly frame: Frame }>>> = {
  settings: framedDialog('settings', 'common:settings.title'),
  help: framedDialog('help', 'common:help.title'),
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

/** As `LoadedScreen`, for what belongs to the frame. */
function FramedScreen({
  frame,
  name,
}: {
  readonly frame: Frame;
  readonly name: 'pre-flight' | 'route' | 'vote-card';
}) {
  const { Screen, waits } = framed[name];
  if (waits.value) return <NotReady frame={frame} name={name} why="common:notice.waits" />;
  return <Screen frame={frame} />;
}

function CurrentScreen({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const screen = game.screen.value;
  switch (screen) {
    case 'title':
      return <Title frame={frame} />;
    case 'pre-flight':
    case 'route':
    case 'vote-card':
      return <FramedScreen frame={frame} name={screen} />;
    case 'flight':
      return (
        <>
          <LoadedScreen frame={frame} name="flight" />
          <CanvasButtons frame={frame} />
          {game.flight.value?.phase === 'landed' ? <framed.landed.Screen frame={frame} /> : null}
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
  const Dialog = dialog !== null && isOfFrame(dialog) ? DIALOGS[dialog] : null;
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
