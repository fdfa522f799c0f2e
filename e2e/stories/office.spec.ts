import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lectern } from '../fixtures/command.ts';
import { expect, samples, test } from '../fixtures/lectern.ts';

type Plan = { deck: { slides: { title: string; note: string; bullets: { text: string }[] }[] } };

const planOf = async (file: string): Promise<Plan> => JSON.parse((await lectern('plan', file, '--json')).stdout);
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

// What was written is opened again as a report is: whoever gets the file can work on with it.
for (const ending of ['.pptx', '.md']) {
  test(`a report exported as ${ending} opens again with its titles, lines and notes`, async ({ folder }) => {
    const report = join(samples, 'hafenquartier.de.md');
    const file = join(folder, `deck${ending}`);
    expect(await lectern('export', report, '-o', file)).toMatchObject({ code: 0 });
    const [before, after] = [await planOf(report), await planOf(file)];
    const titles = ({ deck }: Plan) => deck.slides.map(({ title }) => title);
    for (const title of titles(before)) expect(titles(after)).toContain(title);
    const said = new Set(after.deck.slides.flatMap(({ note, bullets }) => words([note, ...bullets.map(({ text }) => text)].join(' '))));
    for (const { note, bullets } of before.deck.slides)
      for (const word of words([note, ...bullets.map(({ text }) => text)].join(' '))) expect(said).toContain(word);
  });
}

test('notes exported for Word open again with every sentence', async ({ folder }) => {
  const report = join(samples, 'heat-pumps.en.md');
  const file = join(folder, 'notes.docx');
  expect(await lectern('export', report, '-o', file)).toMatchObject({ code: 0 });
  const said = JSON.stringify((await planOf(file)).deck);
  for (const { note } of (await planOf(report)).deck.slides) for (const word of words(note)) expect(said.toLowerCase()).toContain(word);
});

test('drawings reach a presentation as pictures that Office shows', async ({ folder }) => {
  writeFileSync(join(folder, 'plan.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#1f4e8c"/></svg>');
  writeFileSync(join(folder, 'report.md'), '# Lage\n\nDie Brücke ist gesperrt.\n\n![Plan der Brücke](plan.svg)\n');
  const file = join(folder, 'deck.pptx');
  expect(await lectern('export', join(folder, 'report.md'), '-o', file)).toMatchObject({ code: 0 });
  const bytes = readFileSync(file).toString('latin1');
  expect(bytes).toMatch(/ppt\/media\/[0-9a-f]{64}\.png/);
  expect(bytes).not.toMatch(/\.svg/);
});
