// Two documents side by side, the routine and the log. The player finds the row where they differ.

import { t } from '../../../../language/index.ts';
import { useId } from 'preact/hooks';
import { figureName, figureText } from '../../../parts/say.ts';
import type { TowerTaskProps } from './task-props.ts';

/** Rows of a table, each with a radio button. */
export function DocumentsTask({ task, chosen, onChoose }: TowerTaskProps<'documents'>) {
  const group = useId();
  return (
    <fieldset class="choices documents">
      <legend class="unseen">{t('flight:tower.choose.documents')}</legend>
      <div class="table-scroll">
        <table class="sheet">
          <thead>
            <tr>
              <th scope="col">{t('flight:documents.row')}</th>
              <th scope="col">{t('flight:documents.routine')}</th>
              <th scope="col">{t('flight:documents.log')}</th>
            </tr>
          </thead>
          <tbody>
            {task.candidates.map((candidate, i) => (
              <tr key={candidate.figure} class={chosen === i ? 'chosen' : ''} onClick={() => onChoose(i)}>
                <th scope="row">
                  <label class="sheet-row">
                    <input
                      class="radio"
                      type="radio"
                      name={group}
                      checked={chosen === i}
                      onChange={() => onChoose(i)}
                    />
                    {figureName(candidate.figure)}
                  </label>
                </th>
                <td>{figureText(candidate.norm, candidate.unit)}</td>
                <td>{figureText(candidate.now, candidate.unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
