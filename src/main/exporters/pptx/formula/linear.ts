import { elementsOf, textOf, type XmlElement } from '../../../importers/package/xml.ts';
import type { Run } from '../text.ts';

/** A formula on one line of text, its indices raised and lowered: x², a/b, √(a + b); null for one that no line can say, as a matrix. */
export function linearOf(tree: XmlElement): Run[] | null {
  const runs = runsOf(tree);
  return runs && merged(runs);
}

type Script = 'sub' | 'sup' | undefined;

function runsOf(element: XmlElement, script?: Script): Run[] | null {
  const own = elementsOf(element);
  const [first, second, third] = own;
  const text = (content: string, italic = false): Run[] =>
    content === '' ? [] : [{ text: content, ...(italic ? { italic } : {}), ...(script ? { script } : {}) }];
  switch (element.name) {
    case 'mi': {
      const letters = textOf(element);
      return text(
        letters.replace(/[\u2061-\u2064]/g, ''),
        [...letters].length === 1 && (element.attributes['mathvariant'] ?? 'italic') === 'italic' && /\p{L}/u.test(letters),
      );
    }
    case 'mo': {
      const sign = textOf(element).replace(/[\u2061-\u2064]/g, '');
      return text(
        script === undefined && /^[=<>≤≥≈≠≡∼∈∉⊂⊆→⇒⇔±×+−·∣|]$/.test(sign) && element.attributes['fence'] !== 'true' ? ` ${sign} ` : sign === ',' ? ', ' : sign,
      );
    }
    case 'mn':
    case 'mtext':
      return text(textOf(element));
    case 'mspace':
      return text(' ');
    case 'mtable':
    case 'mover':
    case 'munder':
    case 'mroot':
    case 'mphantom':
      return null;
    case 'mfrac':
      if (element.attributes['linethickness'] === '0px') return null;
      return joined(bracketed(first, script), text('/'), bracketed(second, script));
    case 'msqrt':
      return joined(text('√'), own.length === 1 ? bracketed(first, script) : around(all(own, script), text('('), text(')')));
    case 'msup':
      return script ? null : joined(first && runsOf(first), second && runsOf(second, 'sup'));
    case 'msub':
      return script ? null : joined(first && runsOf(first), second && runsOf(second, 'sub'));
    case 'msubsup':
    case 'munderover':
      return script ? null : joined(first && runsOf(first), second && runsOf(second, 'sub'), third && runsOf(third, 'sup'));
    default:
      return all(own, script);
  }
}

const all = (elements: readonly XmlElement[], script: Script): Run[] | null => joined(...elements.map((element) => runsOf(element, script)));

function joined(...parts: (Run[] | null | undefined)[]): Run[] | null {
  return parts.some((part) => !part) ? null : parts.flatMap((part) => part ?? []);
}

const around = (inside: Run[] | null, open: Run[], close: Run[]): Run[] | null => joined(open, inside, close);

/** In brackets unless it is one letter or number. */
function bracketed(element: XmlElement | undefined, script: Script): Run[] | null {
  const inside = element ? runsOf(element, script) : null;
  const mark = script ? { script } : {};
  const simple = inside && /^[\p{L}\p{N}.,]*$/u.test(inside.map(({ text }) => text).join(''));
  return simple ? inside : around(inside, [{ text: '(', ...mark }], [{ text: ')', ...mark }]);
}

function merged(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && last.italic === run.italic && last.script === run.script) last.text += run.text;
    else out.push({ ...run });
  }
  return out.map((run) => ({ ...run, text: run.text.replace(/ {2,}/g, ' ') }));
}
