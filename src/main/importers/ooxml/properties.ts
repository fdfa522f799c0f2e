import type { Archive } from '../package/archive.ts';
import { childOf, textOf } from '../package/xml.ts';
import { dayOf, realAuthor } from '../rich/properties.ts';
import { partOf } from './parts.ts';
import { relatedPart, relationshipsOf } from './relationships.ts';

/** From docProps/core.xml (ECMA-376 part 2, clause 11), each empty where the file does not say it or says what no author wrote. */
export type CoreProperties = { title: string; language: string; author: string; date: string };

// What office programs fill in by themselves, and file names.
const madeUp =
  /^(?:microsoft (?:word|powerpoint)\b.*|(?:word[- ])?(?:do[ck]ument|documento|document word)\s*\d*|(?:pr[äé]sentation|presentation|präsentation|presentación)\s*\d*|powerpoint[- ]pr[äe]sentation|présentation powerpoint|untitled|unbenannt|sans titre|ohne titel|titel|title|titre|标题|(?:word)?文档\s*\d*|演示文稿\s*\d*|.*\.(?:docx?|docm|dotx?|odt|rtf|pptx?|pdf|tmp))$/i;

/** The package's own account of itself. */
export function coreProperties(archive: Archive): CoreProperties {
  const name = relatedPart(relationshipsOf(archive, ''), 'core-properties');
  const root = name === null ? null : partOf(archive, name);
  const property = (element: string) => {
    const found = childOf(root, element);
    return found ? textOf(found).replace(/\s+/g, ' ').trim() : '';
  };
  const title = property('dc:title');
  return {
    title: madeUp.test(title) || !/\p{L}{2}|\p{Script=Han}/u.test(title) ? '' : title,
    language: property('dc:language'),
    author: realAuthor(property('dc:creator')),
    date: dayOf(property('dcterms:modified') || property('dcterms:created')),
  };
}
