// The error screen: tells that something unexpected went wrong, that the flight is kept, and how to go on.
// Must depend on nothing but bundled texts, so that it works when everything else fails.

import { type Signal, signal } from '@preact/signals';
import { Component, type ComponentChildren } from 'preact';
import { t } from '../language/index.ts';

/** The last unexpected error; null = none. */
export const failure: Signal<Error | null> = signal(null);

/** Messages that browsers report as errors although nothing is wrong. */
const HARMLESS = /ResizeObserver loop/;

function report(reason: unknown): void {
  const error = reason instanceof Error ? reason : new Error(String(reason));
  if (!HARMLESS.test(error.message)) failure.value = error;
}

/** Listens for errors that nothing else catches. */
export function watchForErrors(): void {
  window.addEventListener('error', (event) => report(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
}

/** The error screen. */
export function ErrorScreen({ error, onGoOn }: { readonly error: Error; readonly onGoOn: () => void }) {
  return (
    <main class="page-screen error-screen" data-error="true">
      <div class="panel page-panel" role="alert">
        <h1 class="screen-title">{t('common:error.title')}</h1>
        <p>{t('common:error.kept')}</p>
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
    </main>
  );
}

/** Catches errors in the drawing of components. */
export class Boundary extends Component<{ readonly children: ComponentChildren }> {
  override componentDidCatch(error: unknown): void {
    report(error);
  }
  override render(): ComponentChildren {
    const error = failure.value;
    if (error === null) return this.props.children;
    return (
      <ErrorScreen
        error={error}
        onGoOn={() => {
          failure.value = null;
        }}
      />
    );
  }
}
