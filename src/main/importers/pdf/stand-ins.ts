// pdf.js is made for browsers. Reading needs none of what it would draw with, but it asks for these by name.

class NoMatrix {}

/** A font that nobody will draw with. */
class NoFont {
  readonly loaded = Promise.resolve(this);
  load(): Promise<this> {
    return this.loaded;
  }
}

/**
 * Stands for the browser's decoder of pictures: pdf.js hands it plain JPEG whose colours need no work, and gets the same
 * bytes back. So a photograph goes to the slide as it is in the file, and is never decoded.
 */
class KeptPicture {
  static isTypeSupported(type: string): Promise<boolean> {
    return Promise.resolve(type === 'image/jpeg');
  }
  readonly #data: Uint8Array;
  constructor({ data }: { data: Uint8Array }) {
    this.#data = data;
  }
  decode(): Promise<{ image: ArrayBufferLike }> {
    return Promise.resolve({ image: this.#data.slice().buffer });
  }
  close(): void {
    // Nothing is held.
  }
}

/** Gives pdf.js what it asks for where it does not run in a browser. */
export function installStandIns(): void {
  const scope: Record<string, unknown> = globalThis as never;
  scope['DOMMatrix'] ??= NoMatrix;
  scope['FontFace'] ??= NoFont;
  scope['ImageDecoder'] ??= KeptPicture;
}
