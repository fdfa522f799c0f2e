import type { Root } from 'mdast';
import { parseDocument } from 'yaml';

type FrontMatter = { title: string; language: string; author: string; date: string; prose: string };

/** What the file's front matter says of it, and the prose in it; empty where it has none, or where it cannot be read. */
export function frontMatter(root: Root): FrontMatter {
  const [first] = root.children;
  if (first?.type !== 'yaml') return { title: '', language: '', author: '', date: '', prose: '' };
  const fields = fieldsOf(first.value);
  const text = (...names: string[]) => {
    const value = names.map((name) => fields[name]).find((candidate) => typeof candidate === 'string' || typeof candidate === 'number');
    return value === undefined ? '' : String(value).trim();
  };
  // What Pandoc prints over a report beside its title; names and keys for programs are not its prose.
  const prose = [text('subtitle'), text('abstract')].filter((part) => part !== '').join('\n\n');
  return {
    title: text('title', 'Title', 'titel'),
    author: namesOf(fields['author'] ?? fields['authors']),
    date: text('date', 'Date', 'datum'),
    prose,
    language: /^[a-z]{2,3}(?![a-z])/i.exec(text('lang', 'language', 'locale'))?.[0].toLowerCase() ?? '',
  };
}

/** The fields of a YAML text; none where it is no mapping or cannot be read. */
export function fieldsOf(source: string): Record<string, unknown> {
  const document = parseDocument(source, { logLevel: 'silent' });
  if (document.errors.length > 0) return {};
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** One name or several, each a text or an entry with a name. */
function namesOf(said: unknown): string {
  const names = (Array.isArray(said) ? said : [said]).map((one: unknown) => (typeof one === 'object' && one !== null && 'name' in one ? one.name : one));
  return names.filter((name) => typeof name === 'string').join(', ');
}
