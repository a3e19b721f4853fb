// A QR code for the terminal: half blocks, two modules in the height of a letter.

import { generate } from 'lean-qr';

/** Light modules around the code, without which readers do not find it. */
const QUIET = 4;
const HALVES = { '11': '█', '10': '▀', '01': '▄', '00': ' ' } as const;

/**
 * A text's QR code as lines of letters in which the light modules are drawn.
 * @param colours true = its own black and white, also in a light terminal
 */
export function qrLines(text: string, colours: boolean): readonly string[] {
  const code = generate(text);
  const light = (x: number, y: number) => (code.get(x, y) ? '0' : '1');
  const lines: string[] = [];
  for (let y = -QUIET; y < code.size + QUIET; y += 2) {
    let line = '';
    for (let x = -QUIET; x < code.size + QUIET; x += 1) line += HALVES[`${light(x, y)}${light(x, y + 1)}`];
    lines.push(colours ? `\u001b[97;40m${line}\u001b[0m` : line);
  }
  return lines;
}
