// The role cards of a paper flight: what each of three sees, does and leaves alone.

import { t } from '../../../language/index.ts';
import { Sheet } from './Sheet.tsx';

const ROLES = ['pilot', 'controller', 'observer'] as const;
const PARTS = ['see', 'do', 'leave'] as const;

/** One sheet for each group. */
export function Roles() {
  return (
    <Sheet kind="roles" title={t('paper:names.roles')} lead={t('paper:roles.lead')}>
      {ROLES.map((role) => (
        <section key={role} class="role-card">
          <h3>{t(`paper:roles.${role}.name`)}</h3>
          <p class="role-job">{t(`paper:roles.${role}.job`)}</p>
          <dl class="role-parts">
            {PARTS.map((part) => (
              <div key={part}>
                <dt>{t(`paper:roles.${part}`)}</dt>
                <dd>{t(`paper:roles.${role}.${part}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  );
}
