// Joins the store, the messages and the action registry into what the frame panels need.

import { computed } from '@preact/signals';
import { DEFAULT_SETTINGS } from '../keep/index.ts';
import type { Binding, Frame } from '../panels/frame/port.ts';
import { keyFor, REBINDABLE, USUAL_KEYS } from './actions.ts';
import { companies } from './content.ts';
import { logOf } from './debug.ts';
import { foreignErrors } from './errors.tsx';
import { standingOf } from './route.ts';
import type { Notices } from './notices.ts';
import type { Store } from './store.ts';
import type { WorldHost } from './world-host.ts';

const BINDINGS: readonly Binding[] = Object.entries(USUAL_KEYS).map(([id, usual]) => ({
  id,
  labelKey: `common:action.${id}`,
  usual,
  rebindable: REBINDABLE.includes(id),
}));

/** What others have broken in this page, where anybody has. */
function othersErrors(): { readonly elsewhere?: readonly string[] } {
  const elsewhere = foreignErrors();
  return elsewhere.length === 0 ? {} : { elsewhere };
}

/** The frame panels' port. */
export function createFrame(store: Store, notices: Notices, picture: WorldHost): Frame {
  return {
    game: store,
    content: store.content,
    companies,
    standing: (company) =>
      standingOf(company, { history: store.history.value, progress: store.progress.value }),
    changeCompany: store.changeCompany,
    notices: notices.shown,
    dismiss: notices.dismiss,
    said: notices.said,
    resumeWeek: store.resumeWeek,
    resumesFirst: store.resumesFirst,
    soundAsleep: store.soundAsleep,
    otherWeek: store.otherWeek,
    resumeOther: store.resumeOther,
    flyWeek: store.flyWeek,
    drawnInstead: store.drawnInstead,
    bindings: BINDINGS,
    keyOf: ({ id, usual }) => keyFor(id, usual, store.settings.value),
    ownerOf(key, besides) {
      const { keys } = store.settings.peek();
      const owner = BINDINGS.find(({ id, usual }) => id !== besides && (keys[id] ?? usual) === key);
      return owner?.labelKey ?? null;
    },
    hitAreas: picture.hitAreas,
    focusArea: picture.focusArea,
    pictureShown: picture.shown,
    wasAway: store.wasAway,
    schoolSkipped: () => store.schoolDone('skipped'),
    schoolPassed: computed(() => store.progress.value.schoolPassed === true),
    resetSettings: () =>
      store.changeSettings({ ...DEFAULT_SETTINGS, language: store.settings.peek().language }),
    log: () => JSON.stringify({ ...logOf(store), ...othersErrors() }),
  };
}
