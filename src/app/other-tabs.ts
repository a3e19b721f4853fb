// Tells the other tabs of this browser that everything kept has been exchanged: what they show is no longer what is there.

const CHANNEL = 'cleared-to-close';

/**
 * @param heard called when another tab has exchanged everything
 * @returns tells it to the others
 */
export function listenToTabs(heard: () => void): () => void {
  // A channel is of one origin by itself and takes none, unlike the windows that the linter's rule is about.
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', heard);
  return () => channel.postMessage('exchanged');
}
