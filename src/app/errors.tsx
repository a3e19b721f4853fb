// What is shown when something unexpected goes wrong: what happened, that the flight is kept, and the ways on.
// It depends on nothing but what is in the first bundle, for it has to work when all else does not.

import { type Signal, signal } from '@preact/signals';
import { Component, type ComponentChildren } from 'preact';
import { t } from '../language/index.ts';
import { Modal } from '../panels/parts/Modal.tsx';
import { isOurs } from './whose-error.ts';

interface Failure {
  readonly error: Error;
  /** Something could not be drawn, so that nothing may be left standing under the error screen. */
  readonly drawing: boolean;
}

/** The last unexpected error of ours that still lies on the screen, or null. */
export const failure: Signal<Failure | null> = signal(null);

/** Messages that browsers report as errors although nothing is wrong. */
const HARMLESS = /ResizeObserver loop/;

/** Where the game's scripts lie; while developing they are all over the server. */
const SCRIPTS = new URL(import.meta.env.DEV ? '/' : '.', import.meta.url).href;

/** As many as a report has use for. */
const MOST_FOREIGN = 20;
const foreign: string[] = [];

/** Errors of others in this page, oldest first: nobody was told of them, but a report may need them. */
export function foreignErrors(): readonly string[] {
  return foreign;
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

function report(reason: unknown, file: string): void {
  const error = asError(reason);
  if (HARMLESS.test(error.message)) return;
  if (isOurs(SCRIPTS, reason, file)) failure.value ??= { error, drawing: false };
  else if (foreign.length < MOST_FOREIGN) foreign.push(`${file} ${error.message}`.trim());
}

/** Hears errors that nobody caught. Those of others leave flight, focus and clock alone. */
export function watchForErrors(): void {
  window.addEventListener('error', ({ error, message, filename }) => report(error ?? message, filename));
  window.addEventListener('unhandledrejection', ({ reason }) => report(reason, ''));
}

/** The error screen. A dialog: what lies under it keeps its card, its marks and the place of the focus. */
export function ErrorScreen({ error, onGoOn }: { readonly error: Error; readonly onGoOn: () => void }) {
  return (
    <Modal name="error" title={t('common:error.title')} onClose={onGoOn}>
      <div data-error="true">
        <p role="alert">{t('common:error.kept')}</p>
        <details>
          <summary>{t('common:error.details')}</summary>
          <pre class="log">{`${error.message}\n${error.stack ?? ''}`}</pre>
        </details>
        <div class="button-row">
          <button type="button" class="button primary" onClick={onGoOn}>
            {t('common:error.goOn')}
          </button>
          <button type="button" class="button" onClick={() => window.location.reload()}>
            {t('common:error.reload')}
          </button>
        </div>
      </div>
    </Modal>
  );
}

function goOn(): void {
  failure.value = null;
}

/** Catches errors in drawing. */
export class Boundary extends Component<{ readonly children: ComponentChildren }> {
  override componentDidCatch(error: unknown): void {
    failure.value = { error: asError(error), drawing: true };
  }
  override render(): ComponentChildren {
    const now = failure.value;
    return (
      <>
        {now?.drawing === true ? null : this.props.children}
        {now === null ? null : <ErrorScreen error={now.error} onGoOn={goOn} />}
      </>
    );
  }
}
