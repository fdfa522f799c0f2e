import { describe, expect, it } from 'vitest';
import { noteHtml, spokenMarks } from './note-html.ts';

describe('a note as the speaker reads it', () => {
  it('marks the sentences behind the bullets, in prose, lists and emphasis', () => {
    expect(noteHtml('The quay is old. The crane is new.', ['The crane is new.'])).toBe(
      '<p>The quay is old. <mark class="spoken">The crane is new.</mark></p>\n',
    );
    expect(noteHtml('1. Check the quay\n2. Paint it', ['Paint it'])).toContain('<li><mark class="spoken">Paint it</mark></li>');
    expect(noteHtml('Before. **The crane is new.** After.', ['**The crane is new.**'])).toContain(
      '<mark class="spoken"><strong>The crane is new.</strong></mark> After',
    );
    expect(noteHtml('码头很旧。吊车是新的。', ['吊车是新的。'])).toContain('码头很旧。<mark class="spoken">吊车是新的。</mark>');
  });

  it('marks nothing that was edited away, and nothing twice', () => {
    expect(noteHtml('The crane was sold.', ['The crane is new.'])).not.toContain('<mark');
    expect(noteHtml('The crane is new.', ['The crane is new.', 'crane is new'])).toBe('<p><mark class="spoken">The crane is new.</mark></p>\n');
    expect(noteHtml('It is ⸨so⸩. The crane is new.', ['The crane is new.'])).toBe('<p>It is ⸨so⸩. The crane is new.</p>\n');
  });

  it('tells which sentences each mark holds, in the order of the marks', () => {
    const spoken = ['The crane is new.', 'Nobody said this.', 'The quay is old.', 'crane is new'];
    expect(spokenMarks('The quay is old. Well. The crane is new.', spoken)).toEqual([['The quay is old.'], ['The crane is new.', 'crane is new']]);
    expect(spokenMarks('It is ⸨so⸩. The crane is new.', spoken)).toEqual([]);
  });

  it('shows cues as chips, and links and footnotes as what they are', () => {
    expect(noteHtml('Now. [pause] Then [Klick].')).toBe(
      '<p>Now. <span class="cue cue-pause">pause</span> Then <span class="cue cue-click">Klick</span>.</p>\n',
    );
    expect(noteHtml('[click](https://example.org) \\[pause]')).toBe('<p><span class="link">click</span> [pause]</p>\n');
    expect(noteHtml('[1]: Source.')).toBe('<p>[1]: Source.</p>\n');
  });

  it('sets no styles, which the windows refuse', () => {
    expect(noteHtml('| a | b |\n| ---: | --- |\n| 1 | 2 |')).not.toContain('style');
  });

  it('shows a report’s own dots as a list', () => {
    expect(noteHtml('• Check the quay\n• Paint it')).toContain('<ul>\n<li>Check the quay</li>\n<li>Paint it</li>\n</ul>');
  });
});
