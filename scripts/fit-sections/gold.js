import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** What the fit needs of src/core, loaded from its TypeScript. */
export async function loadCore(folder) {
  const load = async (path) => (await runnerImport(resolve(folder, path), { configFile: false, logLevel: 'error' })).module;
  const [plain, canonical, blocks, passage, features, traits, boundaries, cut, score] = await Promise.all([
    load('../../plain/plain-text.ts'),
    load('../../canonical.ts'),
    load('../../blocks.ts'),
    load('passage.ts'),
    load('features.ts'),
    load('traits.ts'),
    load('boundaries.ts'),
    load('cut.ts'),
    load('score.ts'),
  ]);
  return { ...plain, ...canonical, ...blocks, ...passage, ...features, ...traits, ...boundaries, ...cut, ...score };
}

/** The documents of a file with one JSON object a line. */
export const readGold = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** The reports of a folder, `name.language.txt`: paragraphs apart by blank lines, sections by a line of three hyphens. */
export function readReports(folder) {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const paragraphs = [];
      const starts = [];
      for (const section of readFileSync(resolve(folder, file), 'utf8').split(/\n---\n/)) {
        starts.push(paragraphs.length);
        paragraphs.push(...section.trim().split(/\n\s*\n/));
      }
      return { id: file, lang: file.split('.')[1], paragraphs, starts };
    });
}

/** What the product knows of each document's paragraphs, with whether a section begins there; documents without a choice are left out. */
export function measure(core, documents) {
  return documents.map((document) => measureOne(core, document)).filter((document) => document.begins.length > 0);
}

function measureOne(core, { lang, paragraphs, starts }) {
  const text = new core.CanonicalText(lang);
  const blocks = [];
  const lines = [];
  for (const raw of core.blocksOfPlainText(`${paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ')).join('\n\n')}\n`)) {
    // The headings were taken away: what looks like one here is a short paragraph.
    const part = core.writePart(raw.kind === 'heading' ? { ...raw, kind: 'paragraph' } : raw, text);
    if (part?.kind !== 'block') continue;
    blocks.push(part.block);
    lines.push(raw.kind === 'list' ? raw.items[0].at.line : raw.at.line);
  }
  const passages = core.passagesOf(blocks, lang);
  const candidates = core.candidatesOf(passages);
  const features = core.featuresOf(passages, candidates, lang);
  // A blank line stands between two paragraphs, so that paragraph k is on line 2k + 1.
  const gold = new Set(starts.filter((start) => start > 0).map((start) => 2 * start + 1));
  const before = core.wordsBefore(passages);
  return {
    features,
    traits: core.traitsOf(features),
    begins: candidates.map((at) => gold.has(lines[passages[at].at])),
    gold: gold.size,
    places: candidates.map((at) => before[at]),
    words: before.at(-1),
  };
}
