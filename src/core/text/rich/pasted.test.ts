import { describe, expect, it } from 'vitest';
import { slideText } from '../inline.ts';
import { pastedLines } from './pasted.ts';
import { writeInline } from './write-inline.ts';

const lines = (html: string, text = '') => pastedLines(html, text).map(({ atoms, level, kind }) => `${kind} ${level} ${writeInline(slideText, '', atoms)}`);

describe('what is pasted', () => {
  it('comes from Word as items with their levels, without its marks and spaces', () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoListParagraph{mso-style-priority:34}</style></head><body><!--StartFragment-->
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><b>Kaimauer</b>&nbsp;erneuern<o:p></o:p></p>
<p class=MsoListParagraph style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>bis <i>2027</i><o:p></o:p></p>
<!--EndFragment--></body></html>`;
    expect(lines(word)).toEqual(['item 0 **Kaimauer** erneuern', 'item 1 bis *2027*']);
  });

  it('comes from Google Docs by its styles, not by its wrapper', () => {
    const docs =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Fett</span><span style="font-weight:400;font-style:italic"> und schräg</span></p><ul><li aria-level="2"><p><span style="text-decoration:line-through">alt</span></p></li></ul></b>';
    expect(lines(docs)).toEqual(['text 0 **Fett** *und schräg*', 'item 1 ~~alt~~']);
  });

  it('comes from the web with links and code, and with nothing that runs', () => {
    expect(
      lines('<div onclick="x()"><a href="https://example.org/">Seite</a> <code>a*b</code><script>alert(1)</script><img src="http://x/y.png"></div>'),
    ).toEqual(['text 0 [Seite](https://example.org/) `a*b`']);
    expect(lines('<a href="javascript:alert(1)">Klick</a>')).toEqual(['text 0 Klick']);
  });

  it('comes from a table as rows', () => {
    expect(lines('<table><tr><th>Jahr</th><th>Zahl</th></tr><tr><td><p>2020</p></td><td>3</td></tr></table>')).toEqual([
      'text 0 Jahr | Zahl',
      'text 0 2020 | 3',
    ]);
  });

  it('comes as plain text line by line, its stars as stars', () => {
    expect(lines('', 'Eins\r\n\r\n• Zwei\n  - Drei')).toEqual(['text 0 Eins', 'item 0 Zwei', 'item 1 Drei']);
    expect(lines('', '*wichtig*')).toEqual(['text 0 \\*wichtig\\*']);
  });
});
