/** A slide's picture as drawn, so that only what has changed needs to be drawn anew. */
export type Picture = {
  /** What is drawn around the fields' texts; the root's classes, which set the type, apart. */
  frame: string;
  classes: string;
  /** The HTML of each field by its name. */
  fields: Map<string, string>;
};

/** Takes a picture apart. */
export function pictureOf(html: string): Picture {
  const root = document.createRange().createContextualFragment(html).firstElementChild;
  const fields = new Map<string, string>();
  if (!root) return { frame: html, classes: '', fields };
  for (const field of root.querySelectorAll<HTMLElement>('[data-field]')) {
    fields.set(field.dataset['field'] ?? '', field.innerHTML);
    field.replaceChildren();
  }
  const classes = root.className;
  root.className = '';
  return { frame: root.outerHTML, classes, fields };
}
