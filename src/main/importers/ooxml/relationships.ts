import type { Archive } from '../package/archive.ts';
import { elementsOf } from '../package/xml.ts';
import { partOf } from './parts.ts';

/** `type` is the last word of the relationship's type, such as `image`; `target` a part's name, or an address where it is `external`. */
export type Relationship = { type: string; target: string; external: boolean };
export type Relationships = ReadonlyMap<string, Relationship>;

/** What a part refers to, by the ids it uses; for the package itself `part` is empty (ECMA-376 part 2, clause 9). */
export function relationshipsOf(archive: Archive, part: string): Relationships {
  const slash = part.lastIndexOf('/') + 1;
  const root = partOf(archive, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const found = new Map<string, Relationship>();
  const names = new Set(archive.names);
  for (const { name, attributes } of root ? elementsOf(root) : []) {
    const { Id: id, Target: target, Type: type, TargetMode: mode } = attributes;
    if (!name.endsWith('Relationship') || id === undefined || target === undefined) continue;
    const external = mode === 'External';
    found.set(id, { type: type?.split('/').at(-1) ?? '', target: external ? target : resolved(names, part.slice(0, slash), target), external });
  }
  return found;
}

/** The first part of a type, such as `styles`; null where there is none. */
export function relatedPart(relationships: Relationships, type: string): string | null {
  for (const relationship of relationships.values()) if (relationship.type === type && !relationship.external) return relationship.target;
  return null;
}

/** A target's name in the package; a path that leads outside ends at its root, and is only ever a key. */
function resolved(parts: ReadonlySet<string>, folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const names: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') names.pop();
    else if (step !== '' && step !== '.') names.push(step);
  }
  const name = names.join('/');
  return parts.has(name) ? name : decoded(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
