// What is to be known of a demo that nobody has tried, before it is shown.

import { isTestedDemo, type TestedDemo } from '../../classroom/index.ts';
import { t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';

/** Nothing for a tested quarter. */
export function Untested({ quarter }: { readonly quarter: Pick<TestedDemo, 'company' | 'seed'> }) {
  if (isTestedDemo(quarter)) return null;
  return (
    <p class="demo-untested">
      <Icon name="warning" /> {t('trainer:demo.untestedIs', { seed: quarter.seed })}
    </p>
  );
}
