import { describe, expect, it } from 'vitest';
import { planDeck } from '../../../core/planner/plan.ts';
import { buildReport } from '../../../core/report/build.ts';
import { importReport } from '../registry.ts';

async function opened(text: string) {
  const result = await importReport({ name: 'slides.md', bytes: new TextEncoder().encode(text) }, { readBeside: async () => null, progress: () => undefined });
  if (!result.ok) throw new Error(result.error.code);
  const report = buildReport(result.value.raw, { id: 'r', sha256: '00' });
  return { report, slides: planDeck(report).slides };
}
const outline = async (text: string) => (await opened(text)).slides.map(({ title, note }) => (note.text === '' ? title : `${title} / ${note.text}`));
const marp = (body: string, head = '') => `---\nmarp: true\n${head}---\n\n${body}`;

describe('a deck written in Markdown', () => {
  it('of Marp parts at every rule, but not at the line under a heading', async () => {
    expect(await outline(marp('# A\n\n***\n\n# B\n\n- - -\n\nC\n---\n\nText\n'))).toEqual(['A', 'B', 'C']);
  });

  it('of Marp parts before the headings that it names', async () => {
    expect(await outline(marp('# A\n\na\n\n## B\n\nb\n\n### C\n\nc', 'headingDivider: [1, 3]\n'))).toEqual(['A', 'C']);
    expect(await outline('<!--\nmarp: true\nheadingDivider: 2\n-->\n# A\n\n## B\n\nb')).toEqual(['A', 'B']);
  });

  it('of Marp takes directives for settings and other comments for notes', async () => {
    expect(
      await outline(
        marp('# A\n\n<!-- _class: lead -->\n<!-- paginate: true\nfooter: x -->\n<!-- Eins. -->\n\n<!-- Frage: wer zahlt? -->\n`<!-- kein -->` steht da'),
      ),
    ).toEqual(['A / Eins.\n\nFrage: wer zahlt?']);
  });

  it('of reveal-md parts at separators of its own, taken as lines and never as patterns', async () => {
    const head = (separator: string) => `---\nseparator: ${separator}\nverticalSeparator: <!--v-->\n---\n\n`;
    expect(await outline(`${head('<!--s-->')}# A\n\n<!--s-->\n\n# B\n\n<!--v-->\n\n# C\n`)).toEqual(['A', 'B', 'C']);
    expect(await outline(`${head("'(a+)+$'")}# A\n\n---\n\n# B\n`)).toEqual(['A', 'B']);
  });

  it('of Slidev keeps the last comment as the note, and leaves what its components say', async () => {
    const { report, slides } = await opened(
      '---\ntransition: fade\n---\n\n# A\n\n<!-- erst -->\n\n<Box>\n\n- b\n\n</Box>\n\n<!-- dann -->\n\n---\n\n# B\n\n<<< @/snippets/x.ts\n',
    );
    expect(slides.map(({ title, note }) => [title, note.text])).toEqual([
      ['A', 'dann'],
      ['B', ''],
    ]);
    expect(slides[0]).toMatchObject({ bullets: [{ text: 'b' }] });
    expect(report.warnings).toMatchObject([{ code: 'object-left-out', detail: '@/snippets/x.ts' }]);
  });

  it('keeps its links that are defined elsewhere, and its title under a picture', async () => {
    const { slides } = await opened(marp('Ein [Verweis][x].\n\n# A\n\n---\n\n# B\n\n[x]: https://example.org\n'));
    expect(slides.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(slides[0]).toMatchObject({ subtitle: 'Ein [Verweis](https://example.org).' });
  });

  it('loses nothing where a comment or fence is never closed', async () => {
    const { report } = await opened(marp('# A\n\n<!-- offen\n\nText dahinter.\n\n---\n\n# B\n\n```\nCode'));
    expect(report.text.replace(/\s+/g, ' ')).toBe('A <!-- offen Text dahinter. B Code');
  });
});
