import { unzipSync } from 'fflate/browser';
import { ImportFailure } from '../failure.ts';
import { limits } from '../limits.ts';

/** The files in a zip, unpacked when they are first asked for. Names are keys and never become paths. */
export type Archive = { names: readonly string[]; read(name: string): Uint8Array | null; text(name: string): string | null };

/** Opens a zip of an office program, `format` as the user knows it. Throws an ImportFailure where it is damaged or too much. */
export function openArchive(bytes: Uint8Array, format: string): Archive {
  const damaged = () => new ImportFailure({ code: 'import.damaged', format });
  const sizes = new Map<string, number>();
  let inflated = 0;
  const listing = () =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        // Nothing is unpacked here: the list says what would be.
        inflated += originalSize;
        sizes.set(name, originalSize);
        if (sizes.size > limits.entries) throw new ImportFailure({ code: 'import.too-complex', what: 'entries', limit: limits.entries });
        if (inflated > limits.inflatedMegabytes * 2 ** 20)
          throw new ImportFailure({ code: 'import.too-complex', what: 'inflated', limit: limits.inflatedMegabytes });
        return false;
      },
    });
  attempt(listing, damaged);
  if (sizes.size === 0) throw damaged();
  const unpacked = new Map<string, Uint8Array | null>();
  const read = (name: string): Uint8Array | null => {
    const known = unpacked.get(name);
    if (known !== undefined) return known;
    // fflate fills a buffer of the size that the list states and no more, so a lie about it cannot grow.
    const content = sizes.has(name) ? (attempt(() => unzipSync(bytes, { filter: (entry) => entry.name === name }), damaged)[name] ?? null) : null;
    unpacked.set(name, content);
    return content;
  };
  return {
    names: [...sizes.keys()],
    read,
    text: (name) => {
      const content = read(name);
      return content && new TextDecoder(encodingOf(content)).decode(content);
    },
  };
}

function attempt<T>(work: () => T, damaged: () => ImportFailure): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof ImportFailure ? error : damaged();
  }
}

/** XML in these packages is UTF-8, or UTF-16 with a mark of its byte order. */
function encodingOf(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
