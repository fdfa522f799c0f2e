/** A structure element, ISO 32000-1 14.7.2, apart from any file. */
export type Tag = {
  type: string;
  kids: (Tag | Mark | Annotation)[];
  alt?: string;
  language?: string;
  scope?: 'Column' | 'Row' | 'Both';
  rows?: number;
  columns?: number;
};

/** A passage of a page's content, by the number it bears there; pages count from 0. */
export type Mark = { page: number; mark: number };

/** Something that lies on a page, such as a link's place, by its number among those of its page. */
export type Annotation = { page: number; annotation: number };

export const isTag = (kid: Tag | Mark | Annotation): kid is Tag => 'type' in kid;

/** The page on which the element begins; undefined where nothing of it is seen. */
export function pageOf(tag: Tag): number | undefined {
  for (const kid of tag.kids) {
    const page = isTag(kid) ? pageOf(kid) : kid.page;
    if (page !== undefined) return page;
  }
  return undefined;
}
