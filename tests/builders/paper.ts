// Reads a printed page back: its lines from top to bottom, their sizes and colours, and how many drawn shapes it has.

import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Line {
  readonly text: string;
  /** Points from the top of the page to the line's foot. */
  readonly foot: number;
  readonly size: number;
  /** From where to where something is written on it, in points from the left: columns may have lines of their own. */
  readonly spans: readonly (readonly [left: number, right: number])[];
}

export interface Sheet {
  readonly height: number;
  readonly lines: readonly Line[];
  readonly inks: ReadonlySet<string>;
  /** Shapes with curves: icons, and the corners of boxes. */
  readonly drawings: number;
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

function linesOf(items: readonly Item[], height: number): Line[] {
  const lines = new Map<number, Line>();
  for (const { str, transform, width } of items) {
    if (str.trim() === '') continue;
    const foot = height - (transform[5] ?? 0);
    const size = Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
    const key = Math.round(foot);
    const left = transform[4] ?? 0;
    const there = lines.get(key) ?? { text: '', foot, size, spans: [] };
    lines.set(key, {
      foot,
      text: `${there.text} ${str}`.trim(),
      size: Math.max(there.size, size),
      spans: [...there.spans, [left, left + width]],
    });
  }
  return [...lines.values()].toSorted((a, b) => a.foot - b.foot);
}

/** True where two lines have something above each other. */
function share(one: Line, other: Line): boolean {
  return one.spans.some(([left, right]) =>
    other.spans.some(([from, to]) => left < to - 1 && from < right - 1),
  );
}

/** The sheets of a PDF. */
export async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    const inks = new Set<string>();
    let [ink, drawings] = ['#000000', 0];
    for (const [index, operation] of fnArray.entries()) {
      const [first] = (argsArray[index] ?? []) as readonly unknown[];
      if (operation === OPS.setFillRGBColor) ink = String(first);
      if (operation === OPS.showText) inks.add(ink);
      if (operation === OPS.constructPath) drawings += 1;
    }
    sheets.push({ height, lines: linesOf(items as unknown as Item[], height), inks, drawings });
  }
  return sheets;
}

const bare = (text: string) => text.replaceAll(/\s/g, '');

/** The headings of a paper, whatever their size: what has no meaning without what stands under it. Read on the page, in the window of a browser. */
export function headingsIn(page: ParentNode): string[] {
  return [...page.querySelectorAll('h1, h2, h3, h4, h5, h6, caption, legend, thead tr')].map(
    (one) => one.textContent ?? '', // only a document has none
  );
}

/**
 * What is wrong with a paper: sliced lines, empty sheets, headings left alone, ink that is not black.
 * @param heading lines of this size and more are headings, in points
 * @param headings what else is one
 */
export function faultsOf(
  sheets: readonly Sheet[],
  heading: number,
  headings: readonly string[] = [],
): string[] {
  const faults: string[] = [];
  const isHeading = ({ size, text }: Line) =>
    size >= heading || headings.some((one) => bare(one).endsWith(bare(text)));
  for (const [index, { height, lines, inks }] of sheets.entries()) {
    const name = `sheet ${index + 1}`;
    const last = lines.at(-1);
    if (last === undefined || (lines.length < 4 && index < sheets.length - 1))
      faults.push(`${name} is empty`);
    if (last === undefined) continue;
    if (isHeading(last) && index < sheets.length - 1)
      faults.push(`${name} ends with a heading: ${last.text}`);
    if (last.text === sheets[index + 1]?.lines[0]?.text)
      faults.push(`${name}: a line is sliced: ${last.text}`);
    for (const { foot, size, text } of lines)
      if (foot - size < 0 || foot + size * 0.2 > height) faults.push(`${name}: beyond the edge: ${text}`);
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1];
      // A letter set high belongs to the line that it stands in.
      const raised = next && Math.min(line.size, next.size) < Math.max(line.size, next.size) * 0.85;
      if (
        next &&
        !raised &&
        share(line, next) &&
        next.foot - line.foot < Math.min(line.size, next.size) * 0.6
      )
        faults.push(`${name}: «${line.text}» lies on «${next.text}»`);
    }
    for (const ink of inks) if (ink !== '#000000') faults.push(`${name} is printed in ${ink}`);
  }
  return faults;
}
