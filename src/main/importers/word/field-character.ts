import { childOf, elementsOf, type XmlElement } from '../package/xml.ts';
import { placeOf } from './aside.ts';
import { type Reading, warn } from './draft.ts';

/** Opens, divides or ends a field; `say` adds what stands for a field that has no result of its own. */
export function readFieldCharacter(part: XmlElement, say: (said: string) => void, reading: Reading) {
  const { fields } = reading;
  switch (part.attributes['w:fldCharType']) {
    case 'begin': {
      const form = formValue(childOf(part, 'w:ffData'));
      if (form !== '') say(form);
      fields.begin();
      break;
    }
    case 'separate':
      fields.separate();
      break;
    case 'end': {
      const ended = fields.end();
      // Equations and readings of characters of old stand in the instruction and have no result.
      if (ended && !ended.shown && /^EQ\b/i.test(ended.instruction)) {
        const kept = textOfEquation(ended.instruction);
        say(kept);
        if (kept !== '') warn(reading, { code: 'formula-unreadable', at: placeOf(reading), detail: kept });
      }
      break;
    }
  }
}

/** What a form's box or list shows, which is no text in the file. */
function formValue(form: XmlElement | null): string {
  const box = childOf(form, 'w:checkBox');
  if (box) {
    const state = childOf(box, 'w:checked') ?? childOf(box, 'w:default');
    return state && !/^(?:0|false|off)$/.test(state.attributes['w:val'] ?? '1') ? '☑' : '☐';
  }
  const list = childOf(form, 'w:ddList');
  if (!list) return '';
  const chosen = Number(childOf(list, 'w:result')?.attributes['w:val'] ?? 0);
  return elementsOf(list).filter(({ name }) => name === 'w:listEntry')[chosen]?.attributes['w:val'] ?? '';
}

/** The letters of an EQ field; of characters with their reading above only the characters. */
function textOfEquation(instruction: string): string {
  const ruby = /\\o(?:\\a[dlrc])?\s*\(\s*\\s\\up\s*\d*\s*\([^()]*\)\s*[,;]\s*([^()]*)\)/i.exec(instruction);
  if (ruby) return ruby[1]?.trim() ?? '';
  return instruction
    .replace(/^EQ\s*/i, '')
    .replace(/\\\*\s*(?:"[^"]*"|\S+)/g, '')
    .replace(/\\[a-z]+(?:\d+)?/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
