// How far something has come, as a thin bar. Decoration: the words beside it say the same.

import './progress-bar.css';

/** @param share of the way, 0 to 1 */
export function ProgressBar({ share }: { readonly share: number }) {
  return (
    <svg class="progress-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="progress-ground" width="100" height="4" />
      <rect class="progress-flown" width={share * 100} height="4" />
    </svg>
  );
}
