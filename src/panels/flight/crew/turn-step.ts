// Where the dialog of the week's turn stands.

import { signal } from '@preact/signals';

/**
 * The codes are said and keyed; then the two words are compared; where they differ, the week is read aloud. At one screen `orders` is before the
 * turn and `words` after it.
 */
export const turnStep = signal<'orders' | 'words' | 'differ'>('orders');
