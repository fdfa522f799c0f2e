import type { Sentence } from '../model/text.ts';
import type { Line } from './line.ts';

/** A sentence that could be shown: `said` is what bullets may take of it, `lines` the bullets, `words` their length together. */
export type Candidate = {
  sentence: Sentence;
  at: number;
  said: string;
  lines: string[];
  words: number;
  /** False where only a torn part of the sentence could be shown. */
  whole: boolean;
  /** True where a line of it takes more than a glance to read. */
  long: boolean;
  stems: ReadonlySet<string>;
  leans: boolean;
  /** True where it only points elsewhere. */
  idle: boolean;
  score: number;
  /** The names of the rules that shaped the lines. */
  rules: readonly string[];
};

/** A candidate's bullets: the first, and under it what its sentence goes on to say. */
export const linesOfCandidate = ({ lines, rules, sentence, at }: Candidate): Line[] =>
  lines.map((text, k) => ({ text, rules, sources: [sentence], level: k === 0 ? 0 : 1, at }));
