import { tellingWords } from '../../../core/present/secret-words.ts';
import { opening, pdfEngine } from '../../importers/pdf/engine.ts';

/** Reads a finished file as anyone could, and returns the first of the words that is in it; null where none is. */
export async function foundIn(file: Uint8Array, words: readonly string[]): Promise<string | null> {
  const wanted = new Set(words);
  const engine = await pdfEngine();
  const task = engine.getDocument(opening(new Uint8Array(file)));
  try {
    const pdf = await task.promise;
    const { info, metadata } = await pdf.getMetadata();
    const outline = JSON.stringify((await pdf.getOutline()) ?? []);
    const found = firstOf(`${JSON.stringify(info)} ${metadata?.getRaw() ?? ''} ${outline}`, wanted);
    if (found) return found;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const drawn = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      const said = JSON.stringify([await page.getStructTree(), await page.getAnnotations()]);
      const leak = firstOf(`${drawn} ${said}`, wanted);
      if (leak) return leak;
      page.cleanup();
    }
    return null;
  } finally {
    await task.destroy();
  }
}

function firstOf(text: string, wanted: ReadonlySet<string>): string | null {
  for (const word of tellingWords(text)) if (wanted.has(word)) return word;
  return null;
}
