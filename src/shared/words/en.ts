import type { AppError } from '../../core/error.ts';
import type { Warning } from '../../core/model/report.ts';
import type { Locator } from '../../core/model/text.ts';
import { assertNever } from '../../core/result.ts';
import { type Advice, adviceFor } from './advice.ts';
import { digits } from './digits.ts';
import { themesWords } from './rooms/themes.ts';

const place = (at: Locator | null) =>
  at === null ? '' : at.kind === 'line' ? `Line ${at.line}: ` : at.kind === 'page' ? `Page ${at.page}: ` : `Paragraph ${at.n}: `;

const tooMuch: Record<Extract<AppError, { code: 'import.too-complex' }>['what'], (limit: number) => string> = {
  entries: (limit) => `holds more than ${limit} files`,
  inflated: (limit) => `unpacks to more than ${limit} MB`,
  nesting: (limit) => `is nested more than ${limit} levels deep`,
  pixels: (limit) => `holds a picture of more than ${limit / 1e6} million pixels`,
  memory: (limit) => `needs more than ${limit} MB of memory to be read`,
};

const advice: Record<Advice, (format: string) => string> = {
  word: (format) => `is a ${format} file. Save it as .docx in Word or LibreOffice and open that.`,
  slides: (format) => `is a ${format} file. Save it as .pptx in PowerPoint or LibreOffice and open that.`,
  sheet: (format) => `is a spreadsheet, ${format}. Copy the tables that matter into the report, or save it as PDF and open that.`,
  pages: () => 'is a Pages document. In Pages choose File > Export To > Word and open that.',
  numbers: () => 'is a Numbers spreadsheet. In Numbers choose File > Export To > PDF and open that.',
  keynote: () => 'is a Keynote presentation. In Keynote choose File > Export To > PowerPoint and open that.',
  mail: (format) => `is a message, ${format}. Save what is attached to it, or its text as .txt, and open that.`,
  book: (format) => `is an e-book, ${format}. Convert it to .docx or .html, for example with Calibre, and open that.`,
  picture: (format) => `is a picture, ${format}. Open the report that it belongs to; if it shows a page of text, run text recognition (OCR) on it first.`,
  recording: (format) => `is a recording, ${format}, and has no text. Open a written report.`,
  archive: (format) => `is an archive, ${format}. Unpack it and open the report inside.`,
  print: (format) => `is a ${format} file. Print or export it as PDF in the program it comes from and open that.`,
  data: (format) => `is a ${format} file, no report. Check that it is the right file.`,
  other: (format) =>
    `is ${format === '' ? 'a file of a kind' : `a ${format} file,`} that Lectern cannot read. Save it as .docx or PDF in the program it comes from and open that.`,
};

/** Everything the app says, in English: the model for the other languages. */
export const en = {
  app: {
    welcomeTitle: 'From report to briefing',
    welcomeText:
      'Open a written report. Its essence becomes slides, its full prose the notes. Nothing is invented, nothing is lost, and nothing leaves this computer.',
    openReport: 'Open a report …',
    dropHere: 'or drop it here: Word, PDF, OpenDocument, RTF, HTML, PowerPoint, Markdown, text or a Lectern deck; several become one report',
    reportsAndDecks: 'Reports and decks',
    allFiles: 'All files',
    dropNow: 'Drop to open',
    samples: 'Try a sample',
    recent: 'Recent',
    opening: (name: string) => `Reading ${name} …`,
    /** What is being done with the file. */
    stage: { reading: 'Reading the text', sections: 'Finding sections and sentences', planning: 'Planning the slides' },
    together: 'One report of several files',
    togetherHow: 'They are read in this order; each is a part of the report.',
    moveUp: (name: string) => `Move ${name} up`,
    moveDown: (name: string) => `Move ${name} down`,
    leaveOut: (name: string) => `Leave ${name} out`,
    openTogether: (n: number) => (n === 1 ? 'Open this file' : `Open these ${n} files`),
    ofFile: (file: string, remark: string) => `${file}: ${remark}`,
    more: (n: number) => `and ${n} more like it`,
    understood: (sections: number, sentences: number, slides: number) =>
      `${count(sections, 'section', 'sections')}, ${count(sentences, 'sentence', 'sentences')}, ${count(slides, 'slide', 'slides')}`,
    /** Of a deck that was opened: `noted` of its slides have notes. */
    understoodDeck: (slides: number, noted: number) =>
      noted === slides
        ? `${count(slides, 'slide', 'slides')} with notes, as they were made`
        : `${count(slides, 'slide', 'slides')} as they were made, ${noted === 0 ? 'none' : noted} with notes`,
    close: 'Close',
    cancel: 'Cancel',
    problem: 'That did not work',
  },
  menu: { file: 'File', edit: 'Edit', slide: 'Slide', object: 'Picture & table', talk: 'Talk', view: 'View' },
  action: {
    open: 'Open …',
    saveAs: 'Save as …',
    exportPdf: 'Export as PDF …',
    undo: 'Undo',
    redo: 'Redo',
    addBullet: 'Add a bullet',
    removeSlide: 'Delete slide',
    hideSlide: 'Hide slide',
    showSlide: 'Show slide',
    duplicateSlide: 'Duplicate slide',
    moveSlideUp: 'Move slide up',
    moveSlideDown: 'Move slide down',
    nextSlide: 'Next slide',
    previousSlide: 'Previous slide',
    present: 'Present',
    presentHere: 'Present from this slide',
    theme: (name: string) => `Theme: ${name}`,
    palette: 'Find a command …',
    sources: 'Show the report',
  },
  theme: { civic: 'Civic', plain: 'Plain', ink: 'Ink', paper: 'Paper' } as Record<string, string>,
  editor: {
    time: 'Time',
    allOfIt: 'everything',
    minutes: (n: number) => `${n} min`,
    ofMinutes: (time: string, n: number) => `${time} of ${n} min`,
    timeHint: 'Without a time: reading all notes, and looking at what has none. With one: the marked sentences of the slides shown.',
    optional: 'if there is time',
    slides: 'Slides',
    slide: 'Slide',
    hidden: 'hidden',
    notes: 'Notes',
    notesEmpty: 'What is said while this slide is shown',
    words: (n: number) => count(n, 'word', 'words'),
    characters: (n: number) => count(n, 'character', 'characters'),
    report: 'Report',
    /** Where in the original the marked words begin. */
    place: (at: Locator) => place(at).replace(/: $/, ''),
    sentences: (n: number) => count(n, 'sentence', 'sentences'),
    caption: 'Caption',
    footnote: 'Note',
    slideCount: (n: number) => count(n, 'slide', 'slides'),
    covered: (told: number, all: number) => `${digits(told, 'en')} of ${count(all, 'sentence', 'sentences')} told`,
    dropped: (n: number) => `${n} removed by hand`,
    warnings: (n: number) => count(n, 'remark', 'remarks'),
    saved: (time: string) => `Saved ${time}`,
    saving: 'Saving …',
    notSaved: 'Not saved',
    draft: 'Draft',
    theme: 'Theme',
    commands: 'Commands',
    noCommand: 'No such command',
    exporting: 'Making the PDF …',
    exported: (name: string) => `${name} is written.`,
    showInFolder: 'Show in folder',
    resumed: 'Your edited deck of this report was opened.',
  },
  field: {
    title: 'Title',
    subtitle: 'Subtitle',
    caption: 'Caption',
    code: 'Code',
    formula: 'Formula',
    bullet: (n: number) => `Bullet ${n}`,
    label: (n: number) => `Label of bullet ${n}`,
    header: (column: number) => `Head of column ${column}`,
    cell: (row: number, column: number) => `Row ${row}, column ${column}`,
    /** Stand where there is nothing yet, while it is being written. */
    emptyLabel: 'Label',
    emptyText: 'Text',
  },
  talk: {
    next: 'Next',
    end: 'End of the talk',
    slideOf: (n: number, all: number) => `${n} of ${all}`,
    elapsed: 'Elapsed',
    clock: 'Time',
    start: 'Start the clock',
    pause: 'Pause the clock',
    black: 'Black',
    freeze: 'Freeze',
    stop: 'End',
    noNotes: 'No notes for this slide.',
    larger: 'Larger notes',
    smaller: 'Smaller notes',
    blackOn: 'The screen is black',
    whiteOn: 'The screen is white',
    frozenOn: 'The screen is frozen',
    previous: 'Previous slide',
    forward: 'Next slide',
  },
  error: (error: AppError): string => {
    const { name } = error;
    switch (error.code) {
      case 'file.missing':
        return `“${name}” is no longer there. Look for it in its folder, or open another file.`;
      case 'file.folder':
        return `“${name}” is a folder. Open the report inside it.`;
      case 'file.permission':
        return `You are not allowed to read “${name}”. Ask its owner, or copy it to a folder of your own.`;
      case 'file.unreadable':
        return `“${name}” could not be read (${error.reason}). Copy it to this computer and try again.`;
      case 'import.empty':
        return `“${name}” has no text in it. Check that it is the right file.`;
      case 'import.binary':
        return `“${name}” is not a text file, whatever its name says. Open the report itself, for example as .docx, PDF or text.`;
      case 'import.unsupported':
        return `“${name}” ${advice[adviceFor(error.format)](error.format)}`;
      case 'import.too-large':
        return `“${name}” has ${error.megabytes} MB; Lectern reads reports of up to ${error.limit} MB. Split it and open the parts.`;
      case 'import.encrypted':
        return `“${name}” is protected by a password. Open it in the program it comes from, save it without the password and open that.`;
      case 'import.damaged':
        return `“${name}” is damaged or incomplete: it is not a ${error.format} file that can be read. Get it again, or save it once more in the program it comes from.`;
      case 'import.scanned':
        return `“${name}” has ${count(error.pages, 'page', 'pages')} of pictures and no text. Run text recognition (OCR) on it and open the result.`;
      case 'import.too-complex':
        return `“${name}” was not opened: it ${tooMuch[error.what](error.limit)}. If it is a real report, save it again in the program it comes from, in parts if need be.`;
      case 'import.too-slow':
        return `“${name}” was not read within ${error.seconds} seconds, so Lectern gave up. Split it and open the parts.`;
      case 'import.cancelled':
        return `Reading “${name}” was cancelled.`;
      case 'import.crashed':
        return `“${name}” was not opened: reading it stopped before it was done. Save it again in the program it comes from and try once more.`;
      case 'import.deck-among':
        return `“${name}” is a deck, and decks are opened one at a time. Choose it alone, or choose only reports.`;
      case 'import.failed':
        return `“${name}” could not be understood (${error.reason}). Save it again in the program it comes from and try once more.`;
      case 'picture.unsupported':
        return `“${name}” is not a picture that slides can show, or it is damaged. Save it as PNG, JPEG, WebP, GIF or SVG and insert that.`;
      case 'picture.too-large':
        return `“${name}” is larger than ${error.limit} MB or than 100 million pixels. Make it smaller and insert it again.`;
      case 'logo.unsupported':
      case 'logo.too-large':
      case 'theme.damaged':
      case 'theme.newer':
      case 'theme.too-large':
        return themesWords.en.error(error);
      case 'project.damaged':
        return `“${name}” is damaged or not a Lectern deck. Open the report again, or an older copy of the deck.`;
      case 'project.newer':
        return `“${name}” was made by a newer Lectern. Update Lectern to open it.`;
      case 'save.permission':
        return `“${name}” cannot be written there. Use “Save as” and choose another folder; your edits are still here.`;
      case 'save.full':
        return `The disk is full, so “${name}” was not saved. Free some space or use “Save as”; your edits are still here.`;
      case 'save.folder':
        return `The folder of “${name}” is gone. Use “Save as” and choose another; your edits are still here.`;
      case 'save.changed':
        return `“${name}” was written by another program since it was opened here. Save yours under another name, or replace that file with it.`;
      case 'save.removed':
        return `“${name}” was removed or renamed. Your edits are still here: write it again, or save it elsewhere.`;
      case 'save.taken':
        return `“${name}” is open elsewhere: ${error.by}. Choose another name.`;
      case 'save.failed':
        return `“${name}” was not saved (${error.reason}). Use “Save as” and choose another place; your edits are still here.`;
      case 'export.failed':
        return `“${name}” could not be made (${error.reason}). Try again; nothing was written.`;
      case 'export.cancelled':
        return `“${name}” was cancelled; nothing was written.`;
      case 'export.leaked':
        return `“${name}” was not written: read again, it held the word “${error.word}” from notes or hidden slides, which a recipient is not to see.`;
      case 'export.presenter-only':
        return `“${name}” was not written: notes are for you alone, and others do not get them. Export it for yourself, or choose another format for others.`;
      case 'export.unsupported':
        return `Lectern cannot write “${name}”. Choose a name that ends in .pdf, .pptx, .html, .docx, .md or .png.`;
      default:
        return assertNever(error);
    }
  },
  warning: ({ code, at, detail, other }: Warning): string => {
    switch (code) {
      case 'breaks-off':
        return `The report breaks off in mid-sentence: “… ${detail}”`;
      case 'announced-absent':
        return `${place(at)}“${detail}” is announced, and the report does not have it.`;
      case 'numbers-differ':
        return `${place(at)}“${detail}”, but elsewhere “${other?.detail ?? ''}”${other ? ` (${place(other.at).slice(0, -2).toLowerCase()})` : ''}. Check which number is right.`;
      case 'image-missing':
        return `The picture ${detail} is not beside the report.`;
      case 'image-remote':
        return `The picture ${detail} lies on the network and was not fetched.`;
      case 'image-unreadable':
        return `The picture ${detail} could not be read.`;
      case 'image-format':
        return `${place(at)}The picture ${detail} is in a format that cannot be shown on slides. Save it as PNG or SVG in the report.`;
      case 'changes-accepted':
        return `The report has tracked changes (${detail}); it was read as if all were accepted.`;
      case 'comments-left-out':
        return `Comments were left out (${detail}).`;
      case 'hidden-left-out':
        return `Hidden text was left out (${detail}).`;
      case 'object-left-out':
        return `${place(at)}Something that is neither text nor picture was left out: ${detail}`;
      case 'formula-unreadable':
        return `${place(at)}A formula could only be kept as text: ${detail}`;
      case 'pages-without-text':
        return `Pages without text, probably scanned, could not be read: ${detail}`;
      case 'letters-unreadable':
        return `${place(at)}Letters in the font ${detail} could not be read; check the notes there.`;
      case 'encoding-guessed':
        return `The file does not say how its letters are written; it was read as ${detail}.`;
      case 'html-left-out':
        return `HTML that is not text was left out: ${detail}`;
      default:
        return assertNever(code);
    }
  },
};

const count = (n: number, one: string, many: string) => `${digits(n, 'en')} ${n === 1 ? one : many}`;

export type Words = typeof en;
