import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeInline, inlineHtml, plainText } from './inline.ts';

describe('inline Markdown', () => {
  it('reads any plain text back as it was written', () => {
    const marks = fc.array(fc.constantFrom('*', '_', '`', '\\', '[', ']', '(x)', '~~', ' ', 'Wort', '价', '\n', '&', '<b>', '!'), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.oneof(
          marks.map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => plainText(escapeInline(text)) === text,
      ),
    );
  });

  it('leaves text alone that only looks a little like markup', () => {
    expect(escapeInline('5 * 3 and snake_case')).toBe('5 * 3 and snake_case');
  });

  it('renders marks and drops what could run or load', () => {
    expect(inlineHtml('**bold** *it* `a<b` [site](https://example.org) ~~old~~')).toBe(
      '<strong>bold</strong> <em>it</em> <code>a&lt;b</code> <a href="https://example.org">site</a> <s>old</s>',
    );
    expect(inlineHtml('<script>x</script> ![p](https://example.org/p.png)')).not.toMatch(/<(script|img)/);
    expect(inlineHtml('[x](javascript:alert(1))')).not.toContain('href');
  });
});
