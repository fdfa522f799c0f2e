import * as z from 'zod';
import { Deck, Slide } from '../core/model/deck.ts';
import { SlideId } from '../core/model/id.ts';
import { Report } from '../core/model/report.ts';
import { TalkRecord } from '../core/model/talk-record.ts';
import { TalkPart } from '../core/present/talk-parts.ts';
import { Theme } from '../core/theme/theme.ts';

/** The kinds of window; each may only use the channels that are made for it. */
export const roles = ['editor', 'audience', 'presenter', 'print'] as const;
export type Role = (typeof roles)[number];

/** Under this instead of a deck's id, the editor reaches the logos of the user's own themes. */
export const themesProject = 'themes';

/** A deck that is open in the editor. */
export const OpenProject = z.object({
  id: z.string(),
  /** The file's name as the user knows it. */
  name: z.string(),
  /** False once the user has chosen where the file lies. */
  draft: z.boolean(),
  /** True where a deck with the user's edits was found for this report. */
  resumed: z.boolean(),
  report: Report,
  deck: Deck,
  /** Epoch milliseconds; null where it was never saved. */
  savedAt: z.number().nullable(),
  /** The last of the deck's changes that main knows of: the next one has the next number. */
  seq: z.number().int().nonnegative(),
  /** True where what had not been saved when the program ended was brought back. */
  recovered: z.boolean(),
  /** Who else has the file open, so that it can only be looked at; null for nobody. */
  takenBy: z.string().nullable(),
});
export type OpenProject = z.infer<typeof OpenProject>;

/** The next version of an open deck's report, and both versions as they are planned: what an update is merged of. */
export const UpdateOffer = z.object({ report: Report, deck: Deck, base: Deck });
export type UpdateOffer = z.infer<typeof UpdateOffer>;
/** How saving stands: up to which change the file is written, and what keeps it from being written. */
export const SaveState = z.object({
  id: z.string(),
  seq: z.number().int(),
  savedAt: z.number().nullable(),
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** For a deck that somebody else had open: true once nobody has any more. */
  free: z.boolean(),
});
export type SaveState = z.infer<typeof SaveState>;

/** A state that the deck was in, and what became of its slides since the one before. */
export const Version = z.object({
  id: z.string().regex(/^\d+$/),
  /** Epoch milliseconds. */
  at: z.number(),
  /** How it came to be kept: as the deck was opened, because the user asked, or after some minutes of editing. */
  reason: z.enum(['opened', 'saved', 'edited']),
  /** The report that the deck was of then, by its id. */
  reportId: z.string(),
  slides: z.object({ all: z.number(), changed: z.number(), added: z.number(), removed: z.number(), moved: z.boolean() }),
});
export type Version = z.infer<typeof Version>;

/** An earlier state; with its report where that is another one than now. */
export const EarlierDeck = z.object({ deck: Deck, report: Report.nullable() });
export type EarlierDeck = z.infer<typeof EarlierDeck>;

/** What is done with a report, in order: its files are read, sections and sentences found, slides planned. */
const Stage = z.enum(['reading', 'sections', 'planning']);
export type Stage = z.infer<typeof Stage>;

/** A report that is being opened, and how far it is within the stage, from 0 to 1. */
export const Opening = z.object({ name: z.string(), stage: Stage, done: z.number() });
export type Opening = z.infer<typeof Opening>;

/** Files that are to become one report, by their names in the order proposed; main knows their paths by the `id`. */
export const ChosenFiles = z.object({ id: z.number(), names: z.array(z.string()) });
export type ChosenFiles = z.infer<typeof ChosenFiles>;

export const RecentFile = z.object({
  id: z.string(),
  name: z.string(),
  openedAt: z.number(),
  draft: z.boolean(),
  /** When its picture was made, epoch milliseconds; null where there is none. */
  pictured: z.number().nullable(),
});
export type RecentFile = z.infer<typeof RecentFile>;

/** What the user chose for the app as a whole. */
export const Settings = z.object({
  language: z.enum(['system', 'de', 'en', 'zh']).default('system'),
  appearance: z.enum(['system', 'light', 'dark']).default('system'),
  /** How large everything is in the windows that are worked in, in percent; or as the display asks for. */
  size: z.union([z.literal('system'), z.number().int().min(50).max(300)]).default('system'),
});
export type Settings = z.infer<typeof Settings>;

/** How the presenter's view was left. */
export const PresenterSettings = z.object({
  /** Pixels; null until its user sets another than the window's size asks for. */
  noteSize: z.number().int().min(14).max(64).nullable().default(null),
  colours: z.enum(['app', 'light', 'dark']).default('app'),
  /** True once its user has brought the audience's window to the front, or said to know how. */
  knowsFront: z.boolean().default(false),
  /** For each size of the window, as `1920x1080`, what share of it the slides have, and of those this slide, in percent. */
  panes: z.record(z.string(), z.object({ slides: z.number().min(0).max(100), now: z.number().min(0).max(100) })).default({}),
});
export type PresenterSettings = z.infer<typeof PresenterSettings>;

/** What went wrong, already in the user's language, and what can be done about it. */
export const Failure = z.object({ code: z.string(), message: z.string() });
export type Failure = z.infer<typeof Failure>;

/** The answer of a call that may fail as expected; null as a value means that the user cancelled. */
export const outcome = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value }), z.object({ ok: z.literal(false), error: Failure })]);

/** A deck as a window of a talk gets it: for the audience without hidden slides, and with nothing that is not seen on a slide. */
export const TalkDeck = Deck.pick({
  id: true,
  title: true,
  language: true,
  theme: true,
  aspect: true,
  ownTheme: true,
  footer: true,
  numbers: true,
  steps: true,
  dimmed: true,
  transition: true,
  minutes: true,
  pace: true,
}).extend({
  slides: z.array(Slide),
  projectId: z.string(),
  /** The parts of the report; none for the audience. */
  parts: z.array(TalkPart),
  /** Somebody else has the deck open: nothing of it can be changed. */
  locked: z.boolean(),
});
export type TalkDeck = z.infer<typeof TalkDeck>;

/** What is asked before a talk: the displays as they stand, and whether there is anything to ask. */
export const TalkChoice = z.object({
  displays: z.array(z.object({ id: z.number(), label: z.string(), x: z.number(), y: z.number(), width: z.number(), height: z.number(), own: z.boolean() })),
  /** Who would get which; the audience none of its own on a single display. */
  audience: z.number().nullable(),
  presenter: z.number(),
  ask: z.boolean(),
});
export type TalkChoice = z.infer<typeof TalkChoice>;

/** A talk that the program ended in, and the records that the deck does not have yet. */
export const LeftTalk = z.object({
  stopped: z.object({ slide: SlideId, elapsed: z.number(), kind: z.enum(['talk', 'rehearsal']) }).nullable(),
  records: z.array(TalkRecord),
});
export type LeftTalk = z.infer<typeof LeftTalk>;

/** What a print window is to do next. */
export const PrintJob = z.discriminatedUnion('kind', [
  /** Lay out these pages; `html` is of our own making, all words in it are escaped. */
  z.object({
    kind: z.literal('pages'),
    title: z.string(),
    language: z.string(),
    theme: z.string(),
    ownTheme: Theme.optional(),
    html: z.string(),
    /** The number of the first page, where pages bear one. */
    first: z.number().int().positive(),
    /** Asks for what on the slides is too faint. */
    checked: z.literal(true).optional(),
    /** Asks for the laid-out slides as HTML, told line by line or not. */
    drawn: z.object({ steps: z.boolean() }).optional(),
  }),
  /** Lay out a report's ledger. */
  z.object({ kind: z.literal('ledger'), deck: Deck, report: Report }),
  /** Make pictures smaller, `width` pixels wide. */
  z.object({ kind: z.literal('pictures'), pictures: z.array(z.object({ number: z.number(), url: z.string(), width: z.number().int().positive() })) }),
]);
export type PrintJob = z.infer<typeof PrintJob>;

/** A picture on the pages: its number, and how wide it is shown at most, in CSS pixels. */
export const ShownPicture = z.object({ number: z.number(), width: z.number() });
export type ShownPicture = z.infer<typeof ShownPicture>;

/** Laid-out slides as HTML with the style rules they need. Pictures and fonts are still addresses of the app's own. */
export const DrawnPage = z.object({ slides: z.array(z.string()), css: z.string() });
export type DrawnPage = z.infer<typeof DrawnPage>;

/** Something on a slide that cannot be told from what is behind it: colours as #rrggbb, the ratio that they have and the one that they need (WCAG 2.2). */
export const FaintPart = z.object({
  part: z.enum(['text', 'chart']),
  words: z.string(),
  color: z.string(),
  ground: z.string(),
  ratio: z.number(),
  least: z.number(),
});
export type FaintPart = z.infer<typeof FaintPart>;

/** What the print window saw of a slide once it was laid out. */
export const MeasuredSlide = z.object({
  slide: z.string(),
  /** CSS pixels by which content reaches over the slide or its body; 0 where it fits. */
  overflow: z.number(),
  smallestType: z.number(),
  brokenImages: z.number(),
  /** Absent where it was not asked for. */
  faint: z.array(FaintPart).optional(),
});
export type MeasuredSlide = z.infer<typeof MeasuredSlide>;

/** What a print window has done. */
export const PrintDone = z.object({
  slides: z.array(MeasuredSlide),
  /** Which slide each page belongs to; empty where pages flow. */
  groups: z.array(z.number()),
  pictures: z.array(ShownPicture),
  /** Pictures that were made smaller: JPEG or PNG. */
  made: z.array(z.object({ number: z.number(), bytes: z.instanceof(Uint8Array) })),
  drawn: DrawnPage.nullable(),
});
export type PrintDone = z.infer<typeof PrintDone>;

/** An action as the menu shows it. */
export const MenuItem = z.object({
  id: z.string(),
  label: z.string(),
  menu: z.enum(['file', 'edit', 'slide', 'object', 'talk', 'view', 'help']),
  /** Items of one menu stand in groups, with a line between. */
  group: z.number(),
  /** The name of the list within the menu that it stands in; null for none. */
  list: z.string().nullable(),
  /** For a choice out of several: whether it is the current one. */
  chosen: z.boolean().nullable(),
  accelerator: z.string().nullable(),
  enabled: z.boolean(),
});
export type MenuItem = z.infer<typeof MenuItem>;
