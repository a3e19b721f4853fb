// The week is about to be left with calls that nobody has stamped: asks once, for each week that they lie costs something.

import { formatList, t } from '../../../language/index.ts';
import { PlainKey } from '../../parts/Key.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { callsign } from '../../parts/say.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';

/** Enter flies on; Escape goes back to the call. */
export function UnstampedDialog() {
  const { game, hand } = useCabin();
  const flight = useFlight();
  const strips = flight.strips.filter(({ id }) => flight.unstamped.includes(id));
  const [first] = strips;
  const back = () => {
    game.dialog.value = null;
    if (first === undefined) return;
    game.open.value = { kind: 'strip', id: first.id };
    hand.sheet.value = 'card';
  };
  const flyOn = () => {
    game.dialog.value = null;
    // It has been asked now, so the week turns.
    game.actions
      .peek()
      .find(({ id }) => id === 'next-week')
      ?.perform();
  };
  return (
    <Modal
      kind="question"
      name="unstamped"
      title={t('flight:bay.unstamped.title', { callsigns: formatList(strips.map(callsign)) })}
      focus="inside"
      onClose={back}
    >
      <p>{t('flight:bay.unstamped.costs')}</p>
      <div class="two-buttons">
        <button type="button" class="button wide primary" autofocus onClick={flyOn}>
          {t('flight:bay.unstamped.flyOn')} <PlainKey name="Enter" />
        </button>
        <button type="button" class="button wide quiet" onClick={back}>
          {t('flight:bay.unstamped.back')} <PlainKey name="Escape" />
        </button>
      </div>
    </Modal>
  );
}
