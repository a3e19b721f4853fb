// Files made in the browser, paper, and text for the clipboard: whatever a browser may refuse, and mostly without a word.
// Nothing leaves the machine.

/** Hands a text to the player as a file. Whether the browser takes it, it does not tell. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}

/** A frame may forbid downloads, and nothing tells: there the text is laid out to be copied at once. */
export function isFramed(): boolean {
  return window.self !== window.top;
}

/** The way of browsers without a clipboard for pages, which is every page that does not come by https. */
function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  // Nothing outside a modal dialog can be selected.
  const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const before = document.activeElement;
  open.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

/** Puts a text on the clipboard. @returns false where the browser refuses */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** How long a browser may take to begin to print, milliseconds. */
const PRINT_PATIENCE_MS = 1500;

/** Prints the page. @returns false where the browser does not even begin to: a frame may forbid it, and some apps cannot */
export function printPage(): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PRINT_PATIENCE_MS);
    const begun = () => {
      clearTimeout(timer);
      resolve(true);
    };
    window.addEventListener('beforeprint', begun, { once: true });
    try {
      window.print();
    } catch {
      resolve(false);
    }
  });
}
