import { type Extensions, Mark } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Code } from '@tiptap/extension-code';
import { Italic } from '@tiptap/extension-italic';
import { Strike } from '@tiptap/extension-strike';
import { isFollowed } from '../../core/text/links.ts';

// No rules that make marks of what is typed: a typed `*` stays a `*`.
const typed = { addInputRules: () => [], addPasteRules: () => [] };

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' }, title: { default: '' } }),
  parseHTML: () => [{ tag: 'a' }],
  // As core/text/inline.ts draws it: an address that cannot be followed is none.
  renderHTML: ({ HTMLAttributes: { href } }) => ['a', isFollowed(String(href)) ? { href: String(href) } : {}, 0],
});

/** How words can be set, on slides and in notes. */
export const markExtensions: Extensions = [
  Link,
  Bold.extend({ ...typed, addKeyboardShortcuts: () => ({}) }),
  Italic.extend({ ...typed, addKeyboardShortcuts: () => ({}) }),
  Strike.extend({ ...typed, addKeyboardShortcuts: () => ({}) }),
  Code.extend({ ...typed, excludes: '', addKeyboardShortcuts: () => ({}) }),
];
