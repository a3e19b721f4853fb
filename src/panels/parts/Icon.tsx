// Line icons in the colour of the text around them. Decoration: a word or a label always goes with an icon.

import arrow from 'lucide-static/icons/arrow-right.svg?raw';
import article from 'lucide-static/icons/book-open-text.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import previous from 'lucide-static/icons/chevron-left.svg?raw';
import next from 'lucide-static/icons/chevron-right.svg?raw';
import help from 'lucide-static/icons/circle-question-mark.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import half from 'lucide-static/icons/contrast.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import language from 'lucide-static/icons/languages.svg?raw';
import log from 'lucide-static/icons/notebook-pen.svg?raw';
import less from 'lucide-static/icons/minus.svg?raw';
import open from 'lucide-static/icons/circle-dashed.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import cockpit from 'lucide-static/icons/plane.svg?raw';
import more from 'lucide-static/icons/plus.svg?raw';
import radio from 'lucide-static/icons/radio.svg?raw';
import tower from 'lucide-static/icons/tower-control.svg?raw';
import warning from 'lucide-static/icons/triangle-alert.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import './icon.css';

const DRAWINGS = {
  arrow,
  article,
  check,
  clock,
  close,
  cockpit,
  flag,
  half,
  help,
  language,
  less,
  log,
  more,
  next,
  open,
  pause,
  phone,
  previous,
  radio,
  tower,
  undo,
  warning,
} as const;
export type IconName = keyof typeof DRAWINGS;

/** One icon, hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  // Safe, because the drawings are part of the build; nothing from outside gets here.
  return <span class="icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: DRAWINGS[name] }} />;
}
