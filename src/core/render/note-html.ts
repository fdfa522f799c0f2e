import MarkdownIt from 'markdown-it';

// CommonMark with tables; no raw HTML, no pictures: a note is words to be said.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['image', 'html_block', 'html_inline']);
markdown.renderer.rules['link_open'] = () => '<span class="link">';
markdown.renderer.rules['link_close'] = () => '</span>';

/** A note's Markdown as HTML that is safe to insert; links are shown but cannot be followed. */
export function noteHtml(note: string): string {
  return markdown.render(note);
}
