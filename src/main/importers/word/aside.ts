import type { Locator } from '../../../core/model/text.ts';
import type { XmlElement } from '../package/xml.ts';
import type { Draft, Reading, Story } from './draft.ts';
import { Fields } from './fields.ts';

/** Reads what stands outside the flow of paragraphs, a text box or a note, at the place of its anchor. */
export function readAside(container: XmlElement, reading: Reading, story: Story): Draft[] {
  const { fields, anchored, carried, story: outer } = reading;
  Object.assign(reading, { story, fields: new Fields(new Set()), anchored: anchored ?? placeOf(reading), carried: [] });
  try {
    const drafts = reading.read(container, reading);
    const { unended } = reading.fields;
    if (unended.length === 0) return drafts;
    // A field that never ends would swallow the rest.
    reading.fields = new Fields(new Set(unended));
    return reading.read(container, reading);
  } finally {
    Object.assign(reading, { story: outer, fields, anchored, carried });
  }
}

/** Where the paragraph that is being read stands. */
export const placeOf = (reading: Reading): Locator => reading.anchored ?? { kind: 'paragraph', n: Math.max(1, reading.paragraphs) };
