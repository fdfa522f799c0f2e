import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeNamed } from '../../src/core/theme/theme.ts';
import { lectern } from '../fixtures/command.ts';
import { writeKindDeck } from '../fixtures/kind-deck.ts';
import { expect, projectFolder, samples, test } from '../fixtures/lectern.ts';
import { readPdf } from '../fixtures/pdf.ts';

const reports = ['hafenquartier.de.md', 'heat-pumps.en.md', 'xiaoqu-gongjiao.zh.md', 'waldzustand.de.txt'];

type Plan = {
  report: { language: string; warnings: { code: string; message: string }[]; sections: { sentences: { id: string; text: string }[] }[] };
  deck: { slides: { title: string; kind: string; bullets: { label: string; text: string; sources: string[] }[]; note: string }[] };
  ledger: { sentences: number; lost: string[] };
};

/** What every deck must keep, whatever the report. */
function expectFaithful({ report, deck, ledger }: Plan): void {
  const sentences = new Map(report.sections.flatMap((section) => section.sentences.map(({ id, text }) => [id, text])));
  expect(ledger.lost).toEqual([]);
  expect(ledger.sentences).toBe(sentences.size);
  for (const slide of deck.slides) {
    expect(slide.bullets.length).toBeLessThanOrEqual(6);
    for (const bullet of slide.bullets) {
      expect(bullet.sources.length).toBeGreaterThan(0);
      const said = words(bullet.sources.map((id) => sentences.get(id) ?? '').join(' '));
      for (const word of words(bullet.text)) expect(said).toContain(word);
    }
  }
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

for (const report of reports) {
  test(`${report} is planned faithfully and fits its slides`, async () => {
    const planned = await lectern('plan', join(samples, report), '--json');
    expect(planned.code).toBe(0);
    const plan = JSON.parse(planned.stdout) as Plan;
    expectFaithful(plan);
    expect(plan.report.language).toBe(report.split('.')[1]);

    const checked = await lectern('check', join(samples, report), '--json');
    const findings = JSON.parse(checked.stdout);
    expect(findings).toMatchObject({ ok: true, overflow: [], missingImages: [], coverage: { lost: [] }, slides: plan.deck.slides.length });
    expect(findings.smallestType).toBeGreaterThanOrEqual(22);
    expect(findings).toMatchObject({ contrast: [], theme: { weak: [] } });
    expect(Math.min(...findings.type.map(({ pixels }: { pixels: number }) => pixels))).toBe(findings.smallestType);
  });
}

test('several reports are planned into one line each', async () => {
  const { stdout, code } = await lectern('plan', join(samples, 'waldzustand.de.txt'), join(samples, 'heat-pumps.en.md'), '--json');
  const plans = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(plans.map((plan) => plan.file)).toEqual(['waldzustand.de.txt', 'heat-pumps.en.md']);
});

test('several reports are planned and printed as one', async ({ folder }) => {
  const files = [join(samples, 'waldzustand.de.txt'), join(samples, 'hafenquartier.de.md')];
  const { stdout, code } = await lectern('plan', ...files, '--together', '--json');
  expect(code).toBe(0);
  const plan = JSON.parse(stdout) as Plan;
  expectFaithful(plan);
  const target = join(folder, 'beide.pdf');
  expect(await lectern('export', ...files, '-o', target)).toMatchObject({ code: 0, stdout: '' });
  expect((await readPdf(target)).pages).toHaveLength(plan.deck.slides.length);
});

test('a Chinese report becomes a PDF whose text can be read and searched', async ({ folder }) => {
  const file = join(folder, 'deck.pdf');
  expect(await lectern('export', join(samples, 'xiaoqu-gongjiao.zh.md'), '-o', file)).toMatchObject({ code: 0, stdout: '' });
  const pdf = await readPdf(file);
  expect(pdf.language).toBe('zh');
  expect(pdf.pages.map((page) => page.text.replaceAll(' ', '')).join('')).toMatch(/\p{Script=Han}{10}/u);
});

test('a deck that was saved exports like the report it came from', async ({ folder, start }) => {
  const { editor, app, userData } = await start({ file: join(samples, 'waldzustand.de.txt') });
  await editor.isOpen();
  await editor.isSaved();
  await app.close();
  const [draft = ''] = readdirSync(join(userData, 'drafts'));
  const file = join(folder, 'deck.pdf');
  expect(await lectern('export', join(userData, 'drafts', draft), '-o', file, '--theme', 'ink')).toMatchObject({ code: 0 });
  expect((await readPdf(file)).language).toBe('de');
});

test('a deck is checked in sentences, and ends with 1 where something is to be mended and that was asked for', async ({ folder }) => {
  const pale = { ...themeNamed('civic').colors, accent: '#ffd400', soft: '#c8ccd4', titleSoft: '#333a55' };
  const file = writeKindDeck(folder, samples, ['chart-lines', 'chart-grouped', 'figure-1', 'places-3', 'divider'], 'long', {
    change: (deck) => ({
      ...deck,
      ownTheme: { ...themeNamed('civic'), name: 'Hafenamt', colors: pale },
      slides: deck.slides.map((slide) =>
        slide.kind === 'figure' ? { ...slide, alt: '' } : slide.kind === 'divider' ? { ...slide, title: `[${slide.title}](https://hafen.example)` } : slide,
      ),
    }),
  });
  const said = await lectern('check', file, '--strict');
  expect(said).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^lectern: Slide 3, “.*”: the picture has no description for people who cannot see it\.\n$/),
  });
  expect(said.stdout).toMatch(/^One thing has to be mended:\n {2}Slide 3, .*\n5 slides; the smallest type is 22\.4 px, on slide 3\.\n/);
  expect(said.stdout).toContain('The theme’s colour “Accent” is too faint on “Ground” (1.4:1, where 4.5:1 are needed).');

  const checked = await lectern('check', file, '--json');
  expect(checked.code).toBe(0);
  const findings = JSON.parse(checked.stdout);
  // The slides themselves are drawn in colours that can be read.
  expect(findings).toMatchObject({ ok: false, contrast: [], overflow: [], missingAltText: [{ slide: 'slide-figure-1' }] });
  expect(findings.theme.weak.map(({ color, ground }: { color: string; ground: string }) => `${color} ${ground}`)).toEqual(
    expect.arrayContaining(['accent paper', 'soft paper', 'titleSoft titlePaper']),
  );
  expect(findings.type).toHaveLength(5);
});

const real = join(projectFolder, '../shared/reports/putuo-inspektionsreise.de.txt');

test('the report this product was asked for becomes a deck and a PDF', async ({ folder }) => {
  test.skip(!existsSync(real), 'the real report is not on this machine');
  const planned = await lectern('plan', real, '--json');
  const plan = JSON.parse(planned.stdout) as Plan;
  expectFaithful(plan);
  const titles = plan.deck.slides.map((slide) => slide.title);
  expect(titles.length).toBeGreaterThanOrEqual(7);
  for (const place of ['Kunshan', 'Changshu']) expect(titles).toContain(place);
  expect(plan.report.warnings.map((warning) => warning.code)).toEqual(['breaks-off']);
  // Background and purpose, the route, two places, positions, result, outlook: the paragraphs with which each begins.
  const paragraphs = readFileSync(real, 'utf8').split(/\n\s*\n/);
  const starts = plan.report.sections.map((section) => paragraphs.findIndex((paragraph) => paragraph.includes(section.sentences[0]?.text ?? '?')));
  expect(starts).toEqual([0, 2, 3, 5, 6, 7, 8]);
  const items = (title: string) => plan.deck.slides.find((slide) => slide.title === title)?.bullets.map((bullet) => bullet.label) ?? [];
  expect(items('Kunshan')).toHaveLength(4);
  expect(items('Changshu')).toHaveLength(6);
  expect(items('Changshu').filter((name) => name.endsWith('Co., Ltd.'))).toHaveLength(4);
  for (const title of titles.slice(1)) expect(title.split(' ').length).toBeLessThanOrEqual(5);

  const file = join(folder, 'deck.pdf');
  expect(await lectern('export', real, '-o', file)).toMatchObject({ code: 0 });
  const pdf = await readPdf(file);
  const text = pdf.pages.map((page) => page.text).join(' ');
  expect(text).toContain('Kunshan');
  expect(text).toContain('Changshu');
  expect(text).toMatch(/[äöüß]/);
  expect(pdf).toMatchObject({ marked: true, language: 'de' });
  expect(pdf.title).not.toBe('');
  expect(pdf.pages).toHaveLength(plan.deck.slides.length);
  expect(pdf.bookmarked).toBe(plan.deck.slides.length);
});

test('wrong usage ends with 2 and says what is right', async () => {
  for (const args of [
    ['export'],
    ['export', 'a.md'],
    ['export', 'a.md', '-o', 'a.odt'],
    ['plan'],
    ['export', 'a.md', '-o', 'a.pdf', '--theme', 'x'],
    ['--what'],
  ]) {
    const { code, stdout, stderr } = await lectern(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('usage:');
  }
});
