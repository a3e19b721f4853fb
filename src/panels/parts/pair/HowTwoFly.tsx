// How two people fly one quarter, in five short steps.

import { t } from '../../../language/index.ts';

const STEPS = ['step1', 'step2', 'step3', 'step4', 'step5'] as const;

/** The steps, numbered. @param withBook both sit at one screen */
export function HowTwoFly({ withBook = false }: { readonly withBook?: boolean }) {
  return (
    <section class="how-two">
      <h3>{withBook ? t('crew:howBook.title') : t('crew:how.title')}</h3>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{withBook ? t(`crew:howBook.${step}`) : t(`crew:how.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}
