import type { Warning } from '../../../core/model/report.ts';
import type { Locator } from '../../../core/model/text.ts';
import type { Media } from '../media.ts';
import type { XmlElement } from '../package/xml.ts';
import type { Flow } from '../rich/flow.ts';
import type { Omissions } from '../rich/omissions.ts';
import type { Counters } from './counters.ts';
import type { Source } from './source.ts';
import type { Styles } from './styles.ts';

/** What all parts of the reader share while a document is read. */
export type Reading = {
  source: Source;
  styles: Styles;
  media: Media;
  counters: Counters;
  omissions: Omissions;
  warnings: Warning[];
  /** Letters by the language that their style names. */
  languages: Map<string, number>;
  /** The document's own title, where a paragraph in that style gives it. */
  title: string;
  /** Where the paragraph that is being read stands. */
  paragraphs: number;
  /** Reads what is inside an element, block by block. */
  blocks: (element: XmlElement, flow: Flow) => void;
};

export const placeOf = (reading: Reading): Locator => ({ kind: 'paragraph', n: Math.max(1, reading.paragraphs) });

export const warn = (reading: Reading, code: Warning['code'], detail: string) => reading.warnings.push({ code, at: placeOf(reading), detail });
