// Why something was not done, beside what was pressed.

import type { ComponentChildren } from 'preact';
import { Icon } from '../../parts/Icon.tsx';

/** @param icon `undo` = it is undone, not hindered */
export function Refused(props: {
  readonly id?: string;
  readonly icon?: 'warning' | 'undo';
  readonly children: ComponentChildren;
}) {
  const { id, icon = 'warning', children } = props;
  return (
    <p {...(id === undefined ? {} : { id })} class="refused">
      <Icon name={icon} />
      {children}
    </p>
  );
}
