// One's own sentence is kept as it stands when the field is left: by the pointer or a key, for the printer, or with the whole page.

import { describe, expect, it, vi } from 'vitest';
import { SentenceForm } from '../../../../src/panels/parts/SentenceForm.tsx';
import { eventually } from '../../../builders/eventually.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const draw = simulatedPage();
const SENTENCE = 'Jeg spør hvorfor først.';

const print = () => window.dispatchEvent(new Event('beforeprint'));

/** A field with something written into it, and what was kept of it. */
function written(onLeaving: boolean) {
  const kept = vi.fn<(sentence: string) => void>();
  const page = draw(
    <SentenceForm label="Mandag" send="Behold" sentence="Før." onLeaving={onLeaving} onSend={kept} />,
  );
  const field = page.querySelector('input') ?? expect.fail();
  field.value = `  ${SENTENCE} `;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  expect(kept).not.toHaveBeenCalled();
  return { kept, field };
}

/** The same once the page has drawn it, so that printing keeps it. */
async function printed() {
  const { kept, field } = written(true);
  await eventually(() => {
    print();
    expect(kept).toHaveBeenLastCalledWith(SENTENCE);
  });
  kept.mockClear();
  return { kept, field };
}

describe('a sentence that is kept on leaving', () => {
  it('is kept before the page is printed, and stays in the field', async () => {
    const { kept, field } = await printed();
    print();
    expect(kept.mock.calls).toEqual([[SENTENCE]]);
    expect(field.isConnected).toBe(true);
  });

  it('is kept when the field is taken out of the page, and no printing asks for it again', async () => {
    const { kept } = await printed();
    draw(null);
    await eventually(() => expect(kept.mock.calls).toEqual([[SENTENCE]]));
    print();
    expect(kept).toHaveBeenCalledTimes(1);
  });

  it('is kept when the focus leaves the field', async () => {
    const { kept, field } = await printed();
    field.dispatchEvent(new Event('blur'));
    expect(kept.mock.calls).toEqual([[SENTENCE]]);
  });
});

describe('any other sentence', () => {
  it('is sent by its button alone', async () => {
    const { kept, field } = written(false);
    // Longer than effects take on a quiet machine: on a busy one this proves less, and fails no sooner.
    await new Promise((done) => setTimeout(done, 200));
    print();
    field.dispatchEvent(new Event('blur'));
    draw(null);
    await new Promise((done) => setTimeout(done, 200));
    expect(kept).not.toHaveBeenCalled();
  });
});
