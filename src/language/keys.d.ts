// Tells i18next which keys exist: those of the Norwegian files, the source language.
// Must not list keys by hand, nor include a company's scenario texts (their keys are data).

import 'i18next';
import type common from '../../locales/nb/common.json';
import type debrief from '../../locales/nb/debrief.json';
import type flight from '../../locales/nb/flight.json';
import type school from '../../locales/nb/school.json';
import type trainer from '../../locales/nb/trainer.json';
import type world from '../../locales/nb/world.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      common: typeof common;
      debrief: typeof debrief;
      flight: typeof flight;
      school: typeof school;
      trainer: typeof trainer;
      world: typeof world;
    };
  }
}
