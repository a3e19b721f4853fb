// Reads class codes with the camera, one after the other, until it is stopped. Nothing of the picture is kept.

import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { unawaited } from '../../look/unawaited.ts';
import { codesSeen } from '../parts/qr-reader.ts';
import type { Game } from '../ports.ts';

/** Why the camera cannot be used. */
type Trouble = 'unsafe' | 'refused' | 'none' | 'busy';

/** Milliseconds between two looks. */
const PAUSE = 200;

async function openCamera(): Promise<MediaStream | Trouble> {
  // A browser gives no camera to a page that comes without https from elsewhere.
  if (!window.isSecureContext || !('mediaDevices' in navigator)) return 'unsafe';
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
    return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
  }
}

interface Props {
  readonly game: Pick<Game, 'announce'>;
  /** Another number where what was read before may be read again. */
  readonly round: number;
  /** A text that was read; each is told once in a round. */
  onRead(text: string): void;
}

/** The button, and once it is pressed what the camera sees. */
export function Camera({ game, round, onRead }: Props) {
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const video = useRef<HTMLVideoElement>(null);
  const read = useRef(onRead);
  read.current = onRead;
  const told = useRef(new Set<string>());
  useEffect(() => told.current.clear(), [round]);
  const start = async () => {
    const opened = await openCamera();
    if (typeof opened === 'string') {
      setTrouble(opened);
      game.announce(t(`trainer:collect.camera.${opened}`));
    } else {
      setTrouble(null);
      setStream(opened);
    }
  };
  useEffect(() => {
    const { current: shown } = video;
    if (stream === null || shown === null) return undefined;
    told.current.clear();
    let timer = 0;
    let stopped = false;
    const look = async () => {
      for (const text of await codesSeen(shown)) {
        if (stopped || told.current.has(text)) continue;
        told.current.add(text);
        read.current(text);
      }
      if (!stopped) timer = window.setTimeout(() => unawaited(look()), PAUSE);
    };
    shown.srcObject = stream;
    unawaited(shown.play().then(look, () => undefined)); // taken away before it began
    return () => {
      stopped = true;
      window.clearTimeout(timer);
      for (const track of stream.getTracks()) track.stop();
    };
  }, [stream]);
  return (
    <div class="camera">
      <button
        type="button"
        class="button"
        aria-pressed={stream !== null}
        onClick={() => (stream === null ? unawaited(start()) : setStream(null))}
      >
        {t(stream === null ? 'trainer:collect.camera.start' : 'trainer:collect.camera.stop')}
      </button>
      {stream === null ? null : (
        <video
          ref={video}
          class="camera-sees"
          muted
          playsInline
          aria-label={t('trainer:collect.camera.sees')}
        />
      )}
      {trouble === null ? null : <p>{t(`trainer:collect.camera.${trouble}`)}</p>}
    </div>
  );
}
