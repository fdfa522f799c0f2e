import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse.ts';

/** What can be told of a tree's nodes, with where they stand. */
function told(node: Nodes): unknown {
  const { line, offset } = node.position?.start ?? {};
  const value = 'value' in node ? node.value.trimEnd() : 'url' in node ? node.url : 'identifier' in node ? node.identifier : '';
  return [node.type, line, offset, value, 'children' in node ? node.children.map(told) : []];
}
const topics = (markdown: string, chunk: number) => parseMarkdown(markdown, chunk).children.map(told);

describe('Markdown in chunks', () => {
  const pieces = [
    '# Lage',
    'Ein Absatz mit [Karte][k], ![Bild][b] und Fußnote[^1].\nSeine zweite Zeile.',
    'Setext\n------',
    '- eins\n\n  Absatz im Punkt\n\n  ```\n  code\n\nnoch außen\n',
    '1. eins\n2. zwei',
    '- ```\n  # code\n  ```\n\nund weiter',
    '- ```\n\nunverschlossen',
    '  ```\nganz außen\n\nAbsatz im Code\n  ```',
    '> Zitat\n> # darin\n\n> weiter',
    '```text\n\n# keine Überschrift\n\nAbsatz im Code\n```',
    '~~~\n\nText\n\n```\n\nText\n~~~',
    '<!-- Bemerkung\n\nüber mehrere\n\n# Zeilen -->',
    '<script>\n\nlet x\n\n</script>',
    '<div>\n\nText darin\n\n</div>',
    '| a | b |\n|---|---|\n| c | d |',
    '    eingerückt\n\n    code',
    '[^1]: Die Quelle\n\n    und mehr\n\nAbsatz danach',
    '[k]: https://karte.example "Titel"',
    '[b]: bild.png',
    '***',
  ];

  it('reads as it does in one piece', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), fc.constantFrom('\n\n', '\n\n\n'), (parts, seam) => {
        const text = parts.join(seam);
        expect(topics(text, 1)).toEqual(topics(text, Number.POSITIVE_INFINITY));
      }),
      { numRuns: 500 },
    );
  });

  it('does not part front matter', () => {
    expect(parseMarkdown('---\ntitle: x\n\nlang: de\n---\n\nText', 1).children.map((node) => node.type)).toEqual(['yaml', 'paragraph']);
  });
});
