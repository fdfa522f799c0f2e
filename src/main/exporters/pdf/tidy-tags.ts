import { type Annotation, isTag, type Mark, type Tag } from './tag.ts';

// The browser tags what it prints as its accessibility tree has it: boxes that mean nothing, lists without bodies,
// formulas as figures. Here it becomes what ISO 32000-1, 14.8.4 asks for and ISO 14289-1 builds on.

type Kid = Tag | Mark | Annotation;

/** What names a formula in the pages that are printed, before its words. */
export const formulaSign = '\u2063';

const inline = new Set(['Link', 'Formula', 'Span', 'Code', 'Quote', 'Reference', 'Note', 'Annot']);
const cells = new Set(['TH', 'TD']);
const keptBlocks = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'Caption']);

/** What stands on the printed pages, block after block. `language` is that of the whole file. */
export const tidyTags = (kids: readonly Kid[], language: string): Tag[] => blocks(kids.flatMap((kid) => tidy(kid, language)));

function tidy(kid: Kid, around: string): Kid[] {
  if (!isTag(kid)) return [kid];
  const language = kid.language ?? around;
  const spoken = language === around ? {} : { language };
  if (kid.type === 'Figure') return figure(kid, spoken, language);
  const kids = kid.kids.flatMap((one) => tidy(one, language));
  if (cells.has(kid.type)) return [cell(kid, spoken, kids)];
  if (kids.length === 0) return [];
  switch (kid.type) {
    case 'L':
      return [{ type: 'L', ...spoken, kids: items(kids) }];
    case 'LI':
      return [{ type: 'LI', ...spoken, kids: itemParts(kids) }];
    case 'Lbl':
    case 'LBody':
      return [{ type: kid.type, ...spoken, kids: kid.type === 'Lbl' ? kids : body(kids) }];
    case 'Table':
      return [{ type: 'Table', ...spoken, kids: tableParts(kids) }];
    case 'TR':
      return [{ type: 'TR', ...spoken, kids: kids.filter((one) => isTag(one) && cells.has(one.type)) }];
    case 'THead':
    case 'TBody':
    case 'TFoot':
      return [{ type: kid.type, kids }];
    case 'BlockQuote':
      return [{ type: 'BlockQuote', ...spoken, kids: blocks(kids) }];
    case 'Div':
    case 'Sect':
    case 'Art':
    case 'Part':
    case 'Document':
      return inLanguage(blocks(kids), spoken);
    default:
  }
  if (inline.has(kid.type)) return kid.type === 'Span' && language === around ? kids : [{ ...kid, ...spoken, kids }];
  if (keptBlocks.has(kid.type)) return paragraphs(kid.type, spoken, kids);
  return kids.some((one) => !isTag(one) || inline.has(one.type)) ? inPassage(kids, spoken) : inLanguage(kids, spoken);
}

/** A figure is one thing with one name: what is drawn in it needs no tags of its own. The words under it stand after it. */
function figure(tag: Tag, spoken: Pick<Tag, 'language'>, language: string): Kid[] {
  const named = tag.alt !== undefined && tag.alt.trim() !== '';
  if (named) {
    const formula = tag.alt?.startsWith(formulaSign);
    const alt = (tag.alt ?? '').replaceAll(formulaSign, '');
    return [{ type: formula ? 'Formula' : 'Figure', alt, ...spoken, kids: marksIn(tag) }];
  }
  const kids = tag.kids.flatMap((kid) => tidy(kid, language));
  const isDrawn = (kid: Kid): kid is Tag => isTag(kid) && kid.type === 'Figure';
  const words = kids.filter((kid) => !isDrawn(kid));
  const drawn = kids.filter(isDrawn);
  if (words.length === 0) return drawn;
  const only = words.every((kid) => !isTag(kid) || inline.has(kid.type) || kid.type === 'P');
  const caption: Tag = { type: drawn.length > 0 && only ? 'Caption' : 'Div', ...spoken, kids: only ? unwrapped(words) : blocks(words) };
  return [...drawn, caption.type === 'Div' && only ? { ...caption, type: 'P' } : caption];
}

const unwrapped = (kids: readonly Kid[]): Kid[] => kids.flatMap((kid) => (isTag(kid) && kid.type === 'P' ? kid.kids : [kid]));

const marksIn = (tag: Tag): Kid[] =>
  tag.kids
    .flatMap((kid) => (isTag(kid) ? marksIn(kid) : [kid]))
    .sort((a, b) => (isTag(a) || isTag(b) || !('mark' in a) || !('mark' in b) ? 0 : a.page - b.page || a.mark - b.mark));

const cell = (tag: Tag, spoken: Pick<Tag, 'language'>, kids: Kid[]): Tag => ({
  type: tag.type,
  ...spoken,
  ...(tag.type === 'TH' ? { scope: tag.scope ?? 'Column' } : {}),
  ...(tag.rows === undefined ? {} : { rows: tag.rows }),
  ...(tag.columns === undefined ? {} : { columns: tag.columns }),
  kids: body(kids),
});

/** Passages without a paragraph get one, unless nothing but them is there. */
function blocks(kids: readonly Kid[]): Tag[] {
  const found: Tag[] = [];
  let open: Tag | null = null;
  for (const kid of kids) {
    if (isTag(kid) && !inline.has(kid.type)) {
      found.push(kid);
      open = null;
    } else if (open) open.kids.push(kid);
    else {
      open = { type: 'P', kids: [kid] };
      found.push(open);
    }
  }
  return found;
}

const body = (kids: Kid[]): Kid[] => (kids.some((kid) => isTag(kid) && !inline.has(kid.type)) ? blocks(kids) : kids);

/** What is a block of its own, as a displayed formula or a list, is taken out of the paragraph that it stands in. */
function paragraphs(type: string, spoken: Pick<Tag, 'language'>, kids: readonly Kid[]): Tag[] {
  return blocks(kids).map((block) => (block.type === 'P' && block.language === undefined ? { ...block, type, ...spoken } : block));
}

function inPassage(kids: Kid[], spoken: Pick<Tag, 'language'>): Kid[] {
  if (spoken.language === undefined) return kids;
  return kids.map((kid) => (isTag(kid) ? { ...spoken, ...kid } : { type: 'Span', ...spoken, kids: [kid] }));
}

const inLanguage = (kids: readonly Kid[], spoken: Pick<Tag, 'language'>): Kid[] => kids.map((kid) => (isTag(kid) ? { ...spoken, ...kid } : kid));

/** Only items stand in a list: what else is there goes on with the item before it. */
function items(kids: readonly Kid[]): Tag[] {
  const found: Tag[] = [];
  for (const kid of kids) {
    const last = found.at(-1)?.kids.at(-1);
    if (isTag(kid) && kid.type === 'LI') found.push(kid);
    else if (last && isTag(last)) last.kids = body([...last.kids, kid]);
    else found.push({ type: 'LI', kids: itemParts([kid]) });
  }
  return found;
}

function itemParts(kids: readonly Kid[]): Tag[] {
  const isPart = (kid: Kid, type: string): kid is Tag => isTag(kid) && kid.type === type;
  const labels = kids.filter((kid) => isPart(kid, 'Lbl'));
  const rest = kids.flatMap((kid) => (isPart(kid, 'LBody') ? kid.kids : isPart(kid, 'Lbl') ? [] : [kid]));
  return [...labels, { type: 'LBody', kids: body(rest) }];
}

const rows = new Set(['TR', 'THead', 'TBody', 'TFoot']);

/** Rows, and before them what stands over or under the table. */
function tableParts(kids: readonly Kid[]): Tag[] {
  const own = evenRows(kids.filter((kid): kid is Tag => isTag(kid) && rows.has(kid.type)));
  const words = kids.filter((kid) => !isTag(kid) || !rows.has(kid.type));
  if (words.length === 0) return own;
  const inside = words.flatMap((kid) => (isTag(kid) && (kid.type === 'Caption' || kid.type === 'P') ? kid.kids : [kid]));
  return [{ type: 'Caption', kids: inside }, ...own];
}

/** A row that ends early gets empty cells, so that all rows are as wide as one another; one with cells over several rows stays. */
function evenRows(parts: readonly Tag[]): Tag[] {
  const all = parts.flatMap((part) => (part.type === 'TR' ? [part] : part.kids.filter(isTag)));
  if (all.some((row) => row.kids.some((kid) => isTag(kid) && (kid.rows ?? 1) > 1))) return [...parts];
  const width = (row: Tag) => row.kids.reduce((sum, kid) => sum + (isTag(kid) ? (kid.columns ?? 1) : 0), 0);
  const widest = Math.max(0, ...all.map(width));
  const even = (row: Tag): Tag => ({ ...row, kids: [...row.kids, ...Array.from({ length: widest - width(row) }, (): Tag => ({ type: 'TD', kids: [] }))] });
  return parts.map((part) =>
    part.type === 'TR' ? even(part) : { ...part, kids: part.kids.map((kid) => (isTag(kid) && kid.type === 'TR' ? even(kid) : kid)) },
  );
}
