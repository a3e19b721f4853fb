// The table of contents of a long page.

/** A section of the page: its id, and its title. */
export interface Entry {
  readonly id: string;
  readonly title: string;
}

interface Props {
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** Links to the sections of the page; the focus goes along. */
export function Contents({ label, entries }: Props) {
  const jump = (id: string) => {
    const section = document.querySelector(`#${id}`);
    section?.scrollIntoView();
    section?.querySelector('h2')?.focus({ preventScroll: true });
  };
  return (
    <nav class="contents no-print" aria-label={label}>
      {entries.map(({ id, title }) => (
        <button key={id} type="button" class="button small" onClick={() => jump(id)}>
          {title}
        </button>
      ))}
    </nav>
  );
}
