import type { Root } from 'mdast';
import { parseDocument } from 'yaml';

/** Title, language and the prose in the file's front matter; empty where it has none, or where it cannot be read. */
export function frontMatter(root: Root): { title: string; language: string; prose: string } {
  const [first] = root.children;
  if (first?.type !== 'yaml') return { title: '', language: '', prose: '' };
  const fields = fieldsOf(first.value);
  const text = (...names: string[]) => {
    const value = names.map((name) => fields[name]).find((candidate) => typeof candidate === 'string' || typeof candidate === 'number');
    return value === undefined ? '' : String(value).trim();
  };
  // What Pandoc prints over a report beside its title; names and keys for programs are not its prose.
  const prose = [text('subtitle'), text('abstract')].filter((part) => part !== '').join('\n\n');
  return { title: text('title', 'Title', 'titel'), prose, language: /^[a-z]{2,3}(?![a-z])/i.exec(text('lang', 'language', 'locale'))?.[0].toLowerCase() ?? '' };
}

/** The fields of a YAML text; none where it is no mapping or cannot be read. */
export function fieldsOf(source: string): Record<string, unknown> {
  const document = parseDocument(source, { logLevel: 'silent' });
  if (document.errors.length > 0) return {};
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
