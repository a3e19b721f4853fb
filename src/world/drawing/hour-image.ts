// One picture in the light of the hour. At a change the new picture fades in over the old one when it has loaded.

import { worthAnotherTry } from '../../look/late.ts';
import { pictureOf } from './picture.ts';
import { unawaited } from '../../look/unawaited.ts';

/** How the picture is to be shown. */
export interface HourLook {
  /** Width at which the picture is shown, in CSS pixels: decides which file size is loaded. */
  readonly width: number;
  /** Milliseconds of the fade from one light to the next; 0 with reduced motion. */
  readonly fade: number;
  /** False = it may be loaded after everything else. */
  readonly urgent: boolean;
}

async function isThere(image: HTMLImageElement): Promise<boolean> {
  try {
    await image.decode();
    return true;
  } catch {
    // Also while another size of it is on the way.
    return image.complete && image.naturalWidth > 0;
  }
}

export class HourImage {
  readonly element: HTMLDivElement;
  private readonly images = new Map<string, HTMLImageElement>();
  private wanted = '';
  private shown = '';

  constructor(parent: HTMLElement) {
    this.element = document.createElement('div');
    this.element.style.position = 'absolute';
    parent.append(this.element);
  }

  /** Shows a picture by its name in assets/images, without size and file ending; shows nothing where it does not exist. */
  show(name: string, { width, fade, urgent }: HourLook): void {
    const sizes = `${Math.round(width)}px`;
    for (const image of this.images.values()) image.sizes = sizes;
    if (name === this.wanted) return;
    this.wanted = name;
    const image = this.image(name, sizes, urgent);
    if (image === null) {
      this.settle(null, fade);
      return;
    }
    const brought = this.bring(name, image).then(() => {
      if (this.wanted === name) this.settle(image, fade);
    });
    unawaited(brought);
  }

  /** Waits for a picture. Where its size does not come the other is taken, and where neither does, the light before stays up. */
  private async bring(name: string, image: HTMLImageElement): Promise<void> {
    const { srcset } = image;
    for (let attempt = 0; !(await isThere(image)); attempt += 1) {
      for (const one of srcset.split(', ')) {
        image.srcset = one;
        if (await isThere(image)) return;
      }
      await worthAnotherTry(attempt);
      if (this.wanted !== name || !this.element.isConnected) {
        // It is asked for anew when its hour comes again.
        this.images.delete(name);
        image.remove();
        return;
      }
      image.srcset = srcset;
    }
  }

  /** Sets the brightness (opacity) of the whole picture. */
  light(share: number, fade: number): void {
    this.element.style.transition = `opacity ${fade}ms`;
    this.element.style.opacity = String(share);
  }

  private settle(image: HTMLImageElement | null, fade: number): void {
    const first = this.shown === '';
    this.shown = this.wanted;
    for (const before of this.images.values()) {
      if (before === image) continue;
      // The old picture stays underneath until the new one covers it.
      before.style.transition = `opacity 0s ${fade}ms`;
      before.style.opacity = '0';
    }
    if (image === null) return;
    this.element.append(image); // above the picture of the hour before
    image.style.transition = first ? 'none' : `opacity ${fade}ms`;
    image.style.opacity = '1';
  }

  private image(name: string, sizes: string, urgent: boolean): HTMLImageElement | null {
    const known = this.images.get(name);
    if (known !== undefined) return known;
    const address = pictureOf(name);
    if (address === null) return null;
    const image = document.createElement('img');
    image.alt = '';
    image.decoding = 'async';
    image.fetchPriority = urgent ? 'high' : 'low';
    Object.assign(image.style, {
      position: 'absolute',
      inset: '0',
      width: '100%',
      height: '100%',
      opacity: '0',
    });
    image.sizes = sizes;
    image.srcset = address.srcset;
    image.src = address.src;
    this.images.set(name, image);
    this.element.append(image);
    return image;
  }
}
