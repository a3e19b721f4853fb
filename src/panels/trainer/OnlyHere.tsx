// What stands in the way of others, in red: an address that only this machine reaches, a window that the browser has refused.

import { Icon } from '../parts/Icon.tsx';
import './only-here.css';

export function OnlyHere({ text }: { readonly text: string }) {
  return (
    <p class="class-only-here">
      <Icon name="warning" />
      {text}
    </p>
  );
}
