import { partOf } from '../ooxml/parts.ts';
import { type Relationships, relatedPart, relationshipsOf } from '../ooxml/relationships.ts';
import type { Archive } from '../package/archive.ts';
import type { XmlElement } from '../package/xml.ts';

/** A part of the package as it is read: its root, and what it refers to by id. */
export type Part = { name: string; root: XmlElement; relationships: Relationships };

/** The part of that name; null where it is missing or no XML. */
export function openPart(archive: Archive, name: string | null): Part | null {
  const root = name === null ? null : partOf(archive, name);
  return root && name !== null ? { name, root, relationships: relationshipsOf(archive, name) } : null;
}

/** The first part that this one refers to in that way, such as `notesSlide`; null where there is none. */
export const openRelated = (archive: Archive, part: Part, type: string): Part | null => openPart(archive, relatedPart(part.relationships, type));

/** The part that an element names by a relationship's id; null where it is missing or outside. */
export function openNamed(archive: Archive, part: Part, id: string | undefined): Part | null {
  const relationship = id === undefined ? undefined : part.relationships.get(id);
  return relationship && !relationship.external ? openPart(archive, relationship.target) : null;
}
