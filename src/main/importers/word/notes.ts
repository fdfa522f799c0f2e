import { escapeInline, plainText } from '../../../core/text/inline.ts';
import { numberIn } from '../ooxml/number-format.ts';
import { elementsOf, textOf, type XmlElement } from '../package/xml.ts';
import { inlineOf } from '../rich/runs.ts';
import { placeOf, readAside } from './aside.ts';
import type { Draft, Notes, Reading } from './draft.ts';
import { type Letters, type Line, say } from './line.ts';

/** Writes a note's number into the line, and the note itself below it, once. */
export function readNoteReference(reference: XmlElement, kind: 'footnote' | 'endnote', letters: Letters, line: Line, reading: Reading) {
  if (!reading.fields.visible || letters.properties.hidden) return;
  const notes = reading.notes[kind];
  const id = reference.attributes['w:id'] ?? '';
  const note = notes.byId.get(id);
  const known = notes.labels.get(id);
  const label = known ?? labelOf(reference, notes);
  if (!note) return;
  say(`[${label}]`, { properties: letters.properties, marks: {} }, line, reading);
  if (known !== undefined) return;
  notes.labels.set(id, label);
  line.notes.push(...readNote(note, label, notes, reading));
}

/** True for a note under a mark of the author's own, which is the text of the same run. */
export const hasOwnMark = (reference: XmlElement): boolean => /^(?:1|true|on)$/.test(reference.attributes['w:customMarkFollows'] ?? '');

function labelOf(reference: XmlElement, notes: Notes): string {
  if (hasOwnMark(reference)) return (reference.parent ? textOf(reference.parent).trim() : '') || '*';
  notes.counted += 1;
  return numberIn(notes.format, notes.first + notes.counted - 1);
}

function readNote(note: XmlElement, label: string, notes: Notes, reading: Reading): Draft[] {
  const at = placeOf(reading);
  const texts: string[] = [];
  const others: Draft[] = [];
  for (const draft of readAside(note, reading, notes.story)) {
    if (draft.kind !== 'text') {
      if (draft.kind === 'block' && draft.block.kind === 'formula') texts.push(`$${draft.block.text}$`);
      else others.push(draft);
      continue;
    }
    const text = inlineOf(draft.runs);
    if (text !== '') texts.push(draft.list ? `${draft.list.marker} ${text}` : text);
  }
  const text = withoutMark(texts.join(' '), label);
  return plainText(text).trim() === '' ? others : [{ kind: 'block', block: { kind: 'footnote', label, text, at } }, ...others];
}

/** A note under a mark of its author's own begins with it. */
function withoutMark(text: string, label: string): string {
  if (/[\p{L}\p{N}]/u.test(label)) return text;
  const marked = [label, escapeInline(label), [...label].map((character) => `\\${character}`).join('')].find((mark) => text.startsWith(mark));
  return marked === undefined ? text : text.slice(marked.length).trimStart();
}

/** The notes of a part by id, without the lines that separate them from the page. */
export function notesOf(root: XmlElement | null): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const note of root ? elementsOf(root) : []) {
    const { 'w:id': id, 'w:type': type = 'normal' } = note.attributes;
    if (id !== undefined && type === 'normal') found.set(id, note);
  }
  return found;
}
