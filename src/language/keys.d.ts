// Tells i18next which keys exist: those of the Norwegian files, the source language. They are taken from the files, so never list keys by
// hand.
// The keys of scenario texts are not among them, because they come as data.

import 'i18next';
import type checks from '../../locales/nb/checks.json';
import type common from '../../locales/nb/common.json';
import type crew from '../../locales/nb/crew.json';
import type debrief from '../../locales/nb/debrief.json';
import type demo from '../../locales/nb/demo.json';
import type flight from '../../locales/nb/flight.json';
import type logbook from '../../locales/nb/logbook.json';
import type paper from '../../locales/nb/paper.json';
import type own from '../../locales/nb/own.json';
import type ride from '../../locales/nb/ride.json';
import type school from '../../locales/nb/school.json';
import type trainer from '../../locales/nb/trainer.json';
import type world from '../../locales/nb/world.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      checks: typeof checks;
      common: typeof common;
      crew: typeof crew;
      debrief: typeof debrief;
      demo: typeof demo;
      flight: typeof flight;
      logbook: typeof logbook;
      paper: typeof paper;
      own: typeof own;
      ride: typeof ride;
      school: typeof school;
      trainer: typeof trainer;
      world: typeof world;
    };
  }
}
