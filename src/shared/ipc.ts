import * as z from 'zod';
import { Change } from '../core/edit/changes.ts';
import { ExportOptions, Format } from '../core/export/options.ts';
import { Deck, Slide } from '../core/model/deck.ts';
import { AssetId, SlideId } from '../core/model/id.ts';
import { Asset, Report } from '../core/model/report.ts';
import { KeptInk } from '../core/model/stroke.ts';
import { Ink, Mark } from '../core/present/ink.ts';
import { Pointer } from '../core/present/ink-pointer.ts';
import { Session } from '../core/present/session.ts';
import { Theme, ThemeDraft } from '../core/theme/theme.ts';
import {
  ChosenFiles,
  EarlierDeck,
  LeftTalk,
  MenuItem,
  Opening,
  OpenProject,
  outcome,
  PresenterSettings,
  PrintDone,
  PrintJob,
  RecentFile,
  type Role,
  SaveState,
  Settings,
  TalkChoice,
  TalkDeck,
  UpdateOffer,
  Version,
} from './views.ts';

// The whole contract between the processes: every call and every event, who may use it, and what goes over the wire.
// Main checks sender, input and output; the renderer checks what it receives. No call takes a path.

type Call = { from: readonly Role[]; input: z.ZodType; output: z.ZodType };
const call = <I extends z.ZodType, O extends z.ZodType>(from: readonly Role[], input: I, output: O) => ({ from, input, output }) satisfies Call;

const nothing = z.void();
const opened = outcome(OpenProject.nullable());

/** A key as it was pressed; `Click` where the mouse was. */
const TalkKeyPress = z.object({ key: z.string().max(32), shiftKey: z.boolean(), ctrlKey: z.boolean(), altKey: z.boolean(), metaKey: z.boolean() });

export const calls = {
  /** How things stand: `opened` where what was named at the start is read already, else `opening`. */
  'app.begin': call(['editor'], nothing, z.object({ recent: z.array(RecentFile), opening: Opening.nullable(), opened: opened.nullable(), settings: Settings })),
  /** Takes effect at once, and at every later start. */
  'settings.set': call(['editor'], Settings, nothing),
  /** Everything in the windows one step larger or smaller than it is, by which the settings change. */
  'settings.resize': call(['editor'], z.object({ direction: z.enum(['larger', 'smaller']) }), Settings),
  'report.cancel': call(['editor'], nothing, nothing),
  // However something is opened, what comes of it is told by the events `project.opening` and `project.opened`.
  'report.open': call(['editor'], nothing, nothing),
  /** Opens the chosen files in that order, by their places in the list as it was proposed. */
  'report.openChosen': call(['editor'], z.object({ id: z.number(), order: z.array(z.number().int().nonnegative()).min(1) }), nothing),
  'report.openRecent': call(['editor'], z.object({ id: z.string() }), nothing),
  'report.openSample': call(['editor'], z.object({ language: z.enum(['de', 'en', 'zh']) }), nothing),
  /** The editor shows this deck, and no other any more. */
  'project.shown': call(['editor'], z.object({ id: z.string() }), nothing),
  /** What changed since the change before; answered once it is written down. */
  'project.change': call(['editor'], z.object({ id: z.string(), seq: z.number().int().positive(), changes: z.array(Change) }), nothing),
  /** Saves what main has been told so far; `asked` where the user wants this state to be kept. */
  'project.save': call(['editor'], z.object({ id: z.string(), asked: z.boolean() }), outcome(z.object({ savedAt: z.number() }))),
  /** Writes the file whatever somebody else has made of it. */
  'project.replace': call(['editor'], z.object({ id: z.string() }), outcome(z.object({ savedAt: z.number() }))),
  'project.saveAs': call(['editor'], z.object({ id: z.string() }), outcome(z.object({ name: z.string(), savedAt: z.number() }).nullable())),
  /** The states that the deck was in, newest first. */
  'project.versions': call(['editor'], z.object({ id: z.string() }), z.array(Version)),
  'project.version': call(['editor'], z.object({ id: z.string(), version: Version.shape.id }), EarlierDeck.nullable()),
  /** Takes a picture of the slide that stands there in the window, in CSS pixels, for the list of recent decks. */
  'project.picture': call(
    ['editor'],
    z.object({ id: z.string(), x: z.number().int(), y: z.number().int(), width: z.number().int().positive(), height: z.number().int().positive() }),
    nothing,
  ),
  /** The ids of recent decks whose files are not where they were. */
  'recent.missing': call(['editor'], nothing, z.array(z.string())),
  'recent.forget': call(['editor'], z.object({ id: z.string() }), z.array(RecentFile)),
  /** Reads the next version of an open deck's report, which its user chooses, or which was `opened` as a deck just now; null where nothing was chosen. */
  'update.read': call(
    ['editor'],
    z.object({ id: z.string(), opened: z.string().nullable(), ...Deck.pick({ minutes: true, pace: true }).shape }),
    outcome(UpdateOffer.nullable()),
  ),
  /** The version that was read last is the deck's report from now on; a deck of the version before still goes with that. */
  'update.take': call(['editor'], z.object({ id: z.string() }), nothing),
  /** The version that was read last is not taken; where it, or `opened`, was opened as a deck just now, that is closed again. */
  'update.decline': call(['editor'], z.object({ id: z.string(), opened: z.string().nullable() }), nothing),
  /** Keeps a picture with the deck, for the bytes of it that a slide may show; what it is shows in its content. */
  'picture.add': call(['editor'], z.object({ id: z.string(), name: z.string().max(255), bytes: z.instanceof(Uint8Array) }), outcome(Asset)),
  /** Holds the pictures of slides that are copied, and lays them into the deck that the slides are pasted into. */
  'picture.lift': call(['editor'], z.object({ id: z.string(), assets: z.array(AssetId) }), nothing),
  'picture.lay': call(['editor'], z.object({ id: z.string(), assets: z.array(AssetId) }), z.array(Asset)),
  /** Asks for a picture's file and keeps it with the deck; null where the user cancelled. */
  'picture.choose': call(['editor'], z.object({ id: z.string() }), outcome(Asset.nullable())),
  /** The user's own themes by name; `logo` is the picture of the deck's theme, which the theme room is shown with them. */
  'themes.list': call(['editor'], z.object({ id: z.string(), logo: AssetId.nullable() }), z.array(Theme)),
  /** Lays the theme's logo into the deck that is to wear it. */
  'themes.lay': call(['editor'], z.object({ id: z.string(), theme: Theme }), z.object({ theme: Theme, logo: Asset.nullable() })),
  /** Keeps a theme for all decks, in place of the one called `instead`, and lays it as `themes.lay` does; its name may get a number. */
  'themes.keep': call(
    ['editor'],
    z.object({ id: z.string(), theme: Theme, instead: z.string().nullable() }),
    outcome(z.object({ theme: Theme, logo: Asset.nullable() })),
  ),
  'themes.forget': call(['editor'], z.object({ name: z.string() }), nothing),
  /** Holds the theme that is being made, should the program end; null once it was kept or given up. */
  'themes.leave': call(['editor'], z.object({ draft: ThemeDraft.nullable() }), nothing),
  /** The theme that was being made when the program ended; null where none was. */
  'themes.left': call(['editor'], nothing, ThemeDraft.nullable()),
  /** Asks for a picture that is to be a logo; null where the user cancelled. */
  'themes.logo': call(['editor'], nothing, outcome(Asset.nullable())),
  /** Asks for a theme's file and keeps what is in it; null where the user cancelled. */
  'themes.import': call(['editor'], nothing, outcome(Theme.nullable())),
  'themes.export': call(['editor'], z.object({ theme: Theme }), outcome(z.object({ name: z.string() }).nullable())),
  /** The first slide and its notes have been painted. */
  'app.usable': call(['editor'], nothing, nothing),
  'app.closed': call(['editor'], nothing, nothing),
  'app.stay': call(['editor'], nothing, nothing),
  'menu.show': call(['editor'], z.object({ items: z.array(MenuItem) }), nothing),
  /** Asks where, and writes the file; null where the user cancelled. */
  'export.write': call(
    ['editor'],
    z.object({ id: z.string(), deck: Deck, format: Format, options: ExportOptions }),
    outcome(z.object({ name: z.string() }).nullable()),
  ),
  /** The file as it would be of the first slides; null where another preview was asked for meanwhile. */
  'export.preview': call(
    ['editor'],
    z.object({ id: z.string(), deck: Deck, format: Format, options: ExportOptions }),
    outcome(z.instanceof(Uint8Array).nullable()),
  ),
  'export.ledger': call(['editor'], z.object({ id: z.string(), deck: Deck }), outcome(z.object({ name: z.string() }).nullable())),
  'export.cancel': call(['editor'], nothing, nothing),
  'export.reveal': call(['editor'], nothing, nothing),
  /** Writes a text that the user names a place for; null where the user cancelled. */
  'export.text': call(
    ['editor'],
    z.object({ name: z.string().max(200), ending: z.enum(['.csv', '.md']), text: z.string() }),
    outcome(z.object({ name: z.string() }).nullable()),
  ),
  /** What is to be asked before a talk; null where this deck's talk is going on. */
  'present.choice': call(['editor'], z.object({ id: z.string() }), TalkChoice.nullable()),
  /** `displays` as the user chose them, by id, to be remembered; `resume` goes on with the talk that the program ended in. */
  'present.start': call(
    ['editor'],
    z.object({
      id: z.string(),
      deck: Deck,
      slide: SlideId,
      kind: z.enum(['talk', 'rehearsal']),
      displays: z.object({ audience: z.number(), presenter: z.number() }).nullable(),
      resume: z.boolean(),
    }),
    nothing,
  ),
  'present.left': call(['editor'], z.object({ id: z.string() }), LeftTalk),
  /** The talk that the program ended in is not gone on with. */
  'present.drop': call(['editor'], nothing, nothing),
  /** The deck has these records. */
  'present.kept': call(['editor'], z.object({ ids: z.array(z.string()) }), nothing),
  'present.stop': call(['presenter', 'audience'], nothing, nothing),
  'present.deck': call(['presenter', 'audience'], nothing, TalkDeck),
  'present.settings': call(['presenter'], nothing, PresenterSettings),
  'present.keepSettings': call(['presenter'], PresenterSettings, nothing),
  'present.session': call(['presenter', 'audience'], nothing, z.object({ sequence: z.number(), session: Session })),
  /** The hidden slide that is shown to the audience now; null where it is not. */
  'present.hiddenSlide': call(['audience'], z.object({ slide: SlideId }), z.object({ slide: Slide, number: z.number() }).nullable()),
  /** Changes a slide's notes in the deck of the talk and in the editor's. */
  'present.editNote': call(['presenter'], z.object({ slide: SlideId, text: z.string() }), nothing),
  /** The open deck has what was written into its notes in a talk, up to that edit. */
  /** Parts the slides of the talk that are too full, in the deck itself; the talk goes on where it is. */
  'present.makeFit': call(['presenter'], nothing, nothing),
  'present.notesKept': call(['editor'], z.object({ id: z.string(), n: z.number() }), nothing),
  /** The report of the talk's deck, for its presenter to look things up in; never for the audience's window. */
  'present.report': call(['presenter'], nothing, Report),
  'present.publish': call(['presenter'], z.object({ session: Session }), nothing),
  /** A key that was pressed in the audience's window: it means what it means in the presenter's. */
  'present.key': call(['audience'], TalkKeyPress, nothing),
  /** What was drawn in the talk; for the audience as it may see it now. */
  'present.ink': call(['presenter', 'audience'], nothing, z.object({ sequence: z.number(), ink: Ink, pointer: Pointer.nullable() })),
  'present.mark': call(['presenter'], z.object({ marks: z.array(Mark) }), nothing),
  'present.point': call(['presenter'], z.object({ pointer: Pointer.nullable() }), nothing),
  /** Gives the presenter's window the keyboard; false where it would have to stand before the audience's for that. */
  'present.takeKeys': call(['presenter'], nothing, z.boolean()),
  /** True where both windows of the talk share a display, one behind the other. */
  'present.oneDisplay': call(['presenter'], nothing, z.boolean()),
  'present.swapFront': call(['presenter', 'audience'], nothing, nothing),
  'present.swapDisplays': call(['presenter', 'audience'], nothing, nothing),
  /** Answered once there is something to do. */
  'print.job': call(['print'], nothing, PrintJob),
  'print.ready': call(['print'], PrintDone, nothing),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;

export const events = {
  'action.run': z.object({ id: z.string() }),
  'project.opening': Opening,
  'project.opened': opened,
  'project.state': SaveState,
  'files.chosen': ChosenFiles,
  /** A theme was kept of a file that was dropped on the window or opened with the app. */
  'themes.taken': outcome(Theme),
  /** How far the file is that is being written, from 0 to 1. */
  'export.progress': z.object({ done: z.number() }),
  'app.closing': z.object({}),
  'present.session': z.object({ sequence: z.number(), session: Session }),
  'present.key': TalkKeyPress,
  'present.marks': z.object({ sequence: z.number(), marks: z.array(Mark) }),
  'present.pointer': z.object({ pointer: Pointer.nullable() }),
  /** What was written into the notes of a deck in a talk, and may be told again until it is said to be there. */
  'present.notes': z.object({ id: z.string(), edits: z.array(z.object({ n: z.number(), slide: SlideId, text: z.string() })) }),
  /** The slides of a running talk are to be made to fit. */
  'present.makeFit': z.object({ id: z.string() }),
  /** With everything that is drawn over the slides, where the talk changed it, and on how many slides. */
  'present.ended': z.object({ projectId: z.string(), slide: SlideId.nullable(), drawn: z.object({ ink: KeptInk, slides: z.number() }).nullable() }),
} as const;

export type Events = typeof events;
export type EventName = keyof Events;

export type Input<N extends CallName> = z.infer<Calls[N]['input']>;
export type Output<N extends CallName> = z.infer<Calls[N]['output']>;
export type Payload<N extends EventName> = z.infer<Events[N]>;

/**
 * Answers and events that bring a whole deck with its report. They go as JSON text, which is copied between processes and
 * worlds in a fraction of the time its values take, and unchecked: main has checked deck and report when it read them.
 */
export const asText: ReadonlySet<CallName | EventName> = new Set(['app.begin', 'project.opened', 'present.report']);
