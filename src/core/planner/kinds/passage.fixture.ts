import { sentenceId } from '../../model/id.ts';
import type { Line } from '../line.ts';
import type { Passage } from './passage.ts';

/** A section with these sentences, for tests; its essence is the sentences themselves. */
export function passageWith(language: string, texts: readonly string[], more: Partial<Passage> = {}): Passage {
  const prose = texts.map((text, k) => {
    const sentence = { id: sentenceId(k + 1), text, span: { start: 0, end: text.length }, at: { kind: 'line' as const, line: k + 1 } };
    return { sentence, text, at: k, opens: k === 0, language };
  });
  const essence = prose.map(({ sentence, text, at }): Line => ({ text, sources: [sentence], level: 0, at }));
  return { title: '', headed: true, part: '', prose, listed: false, essence, language, last: false, ...more };
}
