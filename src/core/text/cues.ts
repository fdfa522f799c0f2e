import type MarkdownIt from 'markdown-it';

/** What a note tells its speaker to do: wait for a moment, or show what comes next. */
export type CueKind = 'pause' | 'click';

const words = { pause: ['pause', '停顿', '暂停'], click: ['click', 'klick', '点击', '翻页'] } as const;
const all = [...words.pause, ...words.click].join('|');
// "[click](…)" is a link, "[click]: …" says where one leads.
const written = String.raw`\[(?:${all})\](?![([:])`;
const atStart = new RegExp(`^${written}`, 'i');
const anywhere = new RegExp(String.raw`(?<!\\)${written}`, 'gi');

/** Which cue `[pause]` or `[Klick]` is; null where it is none. */
export function cueKind(text: string): CueKind | null {
  const word = /^\[(.+)\]$/.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return words.pause.some((known) => known === word) ? 'pause' : words.click.some((known) => known === word) ? 'click' : null;
}

/** The text of a note without its cues, which are read and not said. */
export const withoutCues = (note: string): string => (note.includes('[') ? note.replace(anywhere, '') : note);

/** How many times a note asks its speaker to wait. */
export const pausesIn = (note: string): number => (note.includes('[') ? (note.match(anywhere) ?? []).filter((cue) => cueKind(cue) === 'pause').length : 0);

/** Teaches a Markdown reader cues: tokens `cue` with what is written. */
export function withCues(markdown: InstanceType<typeof MarkdownIt>): InstanceType<typeof MarkdownIt> {
  markdown.inline.ruler.before('link', 'cue', (state, silent) => {
    if (state.src[state.pos] !== '[') return false;
    const [cue] = atStart.exec(state.src.slice(state.pos, state.pos + 12)) ?? [];
    if (cue === undefined) return false;
    if (!silent) state.push('cue', '', 0).content = cue;
    state.pos += cue.length;
    return true;
  });
  return markdown;
}
