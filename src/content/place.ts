// Names of a joined company: `<company>/<its own name>`.

/** What separates a company's name from the name of something in it. */
const WITHIN = '/';

/** The name of something of a company, as the joined one has it. */
export const within = (company: string, name: string) => `${company}${WITHIN}${name}`;

/** The company that a name belongs to, and its name there; null = the company that is flown. */
export function placeOf(name: string): { readonly company: string | null; readonly name: string } {
  const cut = name.indexOf(WITHIN);
  return cut < 0
    ? { company: null, name }
    : { company: name.slice(0, cut), name: name.slice(cut + WITHIN.length) };
}
