import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../setup/build.js';
import { ensurePackages } from '../setup/packages.js';
import { inRoot } from '../setup/root.js';
import { median, table } from './figures.js';

// How long the way from a file to its deck takes for reports of growing length, against what only splitting the same
// text into sentences takes with Intl.Segmenter. Both run in turn in one process. The reports are our samples, again and
// again under headings of their own: made the same in every run.

const sizes = [1000, 10_000, 50_000, 200_000];
const samples = ['hafenquartier.de.md', 'waldzustand.de.txt'];
const places = ['Altenwerder', 'Bremke', 'Cadolz', 'Dornhagen', 'Eickstedt', 'Fahrenkamp', 'Gellin', 'Hohenwisch'];

export async function benchPlan(rounds = 3) {
  await ensurePackages();
  await ensureBuild();
  const { planOf } = await import(inRoot('out', 'main', 'plan.js'));
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const rows = [];
  try {
    for (const size of sizes) {
      const text = reportOf(size);
      const file = join(folder, `${size}.md`);
      writeFileSync(file, text);
      const times = { floor: [], plan: [] };
      for (let round = size <= 10_000 ? -1 : 0; round < (size > 100_000 ? 1 : rounds); round++) {
        const floor = await timed(() => split(text));
        const plan = await timed(() => planOf(file, { minutes: null, pace: null }));
        if (round < 0) continue; // the first round of a short report warms the machine
        times.floor.push(floor);
        times.plan.push(plan);
      }
      rows.push({ words: size, floor: round1(median(times.floor)), plan: round1(median(times.plan)) });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [, ten] = rows;
  const figures = rows.map((row) => ({ ...row, ratio: Math.round(row.plan / row.floor), perThousand: round1((row.plan / row.words) * 1000) }));
  table([
    ['words', 'sentences alone ms', 'plan ms', 'against sentences', 'ms per 1,000 words'],
    ...figures.map(({ words, floor, plan, ratio, perThousand }) => [words, floor, plan, ratio, perThousand]),
  ]);
  console.log(JSON.stringify({ bench: 'plan', rounds, sizes: figures, growth: round1(figures.at(-1).perThousand / (ten.plan / 10)) }));
}

const round1 = (value) => Number(value.toFixed(1));

async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function split(text) {
  let count = 0;
  const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });
  // One paragraph at a time: on a whole book the segmenter itself is slow beyond proportion.
  for (const paragraph of text.split('\n\n')) for (const { segment } of segmenter.segment(paragraph)) if (segment.trim() !== '') count++;
  return count;
}

/** A Markdown report of about so many words: the samples' paragraphs in order, a heading of its own over every few. */
function reportOf(words) {
  const paragraphs = samples.flatMap((name) =>
    readFileSync(inRoot('assets', 'samples', name), 'utf8')
      .split(/\n\s*\n/)
      .filter((part) => !/^(---|!\[|\||\[\^)/.test(part.trim()))
      .map((part) => part.replace(/^#+ /, '').replace(/\[\^[^\]]+\]/g, '')),
  );
  const parts = ['# Bericht der Gemeinden'];
  let count = 0;
  for (let k = 0; count < words; k++) {
    const paragraph = paragraphs[k % paragraphs.length];
    if (k % 5 === 0) parts.push(`${k % 25 === 0 ? '##' : '###'} ${places[(k / 5) % places.length]} ${k / 5 + 1}`);
    parts.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return `${parts.join('\n\n')}\n`;
}
