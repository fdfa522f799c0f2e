import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `usage:
  lectern [file …]                                open the app; several reports are opened as one, in this order
  lectern export <report|deck> … -o <file>        what is written, the ending says: .pdf, .pptx, .html, .docx (notes), .md or .png
                                                  [--theme civic|plain|ink|paper|FILE] [--time MINUTES] [--pace WORDS] [--recipient]
                                                  [--pages KIND] [--paper a4|letter] [--appendix PARTS] [--marking TEXT] [--width PIXELS]
  lectern plan <report> … --json                  the report, the deck and the ledger as JSON   [--together] [--time MINUTES] [--pace WORDS]
  lectern check <report|deck> [--json]            overflow, size of type, contrast, coverage, missing pictures and alternative texts,
                                                  in sentences or as JSON   [--strict]

  --strict         end with 1 where something has to be mended, with one sentence on standard error
  --theme FILE     a theme that was exported, as hafenamt.lectern-theme
  --together       plan the reports as one; without it each gets a line of its own
  --time MINUTES   cut the deck to a talk of so many minutes: slides beyond it are optional or hidden, no note is lost
  --recipient      leave out what the audience does not see: notes, hidden slides, sources
  --pages KIND     what the pages of a PDF show: slides, steps, notes, handout-2, handout-3, handout-4 or handout-6
  --appendix PARTS what follows the slides of a PDF: report, ledger, or both with a comma between; not in a recipient's copy
  --marking TEXT   stands on every page of a PDF, as “For official use only”
  --width PIXELS   how wide pictures of slides become, 320 to 7680; 1920 without it
  --pace WORDS     words a minute that the speaker says (characters in Chinese); the usual pace of the language without it
`;

const endings = ['.pdf', '.pptx', '.html', '.docx', '.md', '.png'];
const themes = ['civic', 'plain', 'ink', 'paper'];

/** What the arguments ask for, paths made absolute; `wrong` with a message where they make no sense. */
export function commandOf(args) {
  const wrong = (message) => ({ kind: 'wrong', message });
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        theme: { type: 'string' },
        time: { type: 'string' },
        pace: { type: 'string' },
        width: { type: 'string' },
        recipient: { type: 'boolean' },
        pages: { type: 'string' },
        paper: { type: 'string' },
        appendix: { type: 'string' },
        marking: { type: 'string' },
        json: { type: 'boolean' },
        strict: { type: 'boolean' },
        together: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return wrong(error.message);
  }
  const { values, positionals } = parsed;
  const [name, ...rest] = positionals;
  const only = (...allowed) => Object.keys(values).find((option) => !allowed.includes(option));
  if (values.help) return { kind: 'help' };
  const [minutes, pace] = [numberIn(values.time, 1, 600), numberIn(values.pace, 40, 600)];
  if (Number.isNaN(minutes)) return wrong('--time takes the minutes of the talk, 1 to 600.');
  if (Number.isNaN(pace)) return wrong('--pace takes the words a minute that the speaker says, 40 to 600.');
  const width = numberIn(values.width, 320, 7680);
  if (Number.isNaN(width)) return wrong('--width takes the pixels that pictures of slides are wide, 320 to 7680.');
  if (name === 'export') {
    if (rest.length === 0 || !values.output) return wrong('export takes a report or a deck, or several reports, and -o with the file to write.');
    if (!endings.some((ending) => values.output.toLowerCase().endsWith(ending)))
      return wrong(`export writes ${endings.join(', ')}: the name after -o must end in one of these.`);
    const ownTheme = values.theme?.toLowerCase().endsWith('.lectern-theme');
    if (values.theme && !ownTheme && !themes.includes(values.theme))
      return wrong(`there is no theme “${values.theme}”; there are ${themes.join(', ')}, and files that end in .lectern-theme.`);
    const pdf = pdfOptions(values);
    if (pdf.wrong) return wrong(pdf.wrong);
    const unknown = only('output', 'theme', 'time', 'pace', 'recipient', 'width', 'pages', 'paper', 'appendix', 'marking');
    if (unknown) return wrong(`export does not know --${unknown}.`);
    return {
      kind: 'export',
      inputs: rest.map(path),
      output: path(values.output),
      theme: values.theme === undefined ? null : ownTheme ? path(values.theme) : values.theme,
      minutes,
      pace,
      options: { copy: values.recipient ? 'recipient' : 'presenter', ...(width === null ? {} : { width: Math.round(width) }), ...pdf.options },
    };
  }
  if (name === 'plan' || name === 'check') {
    if (rest.length === 0 || (name === 'check' && rest.length > 1))
      return wrong(`${name} takes ${name === 'plan' ? 'one report or more' : 'one report or deck'}.`);
    const unknown = name === 'plan' ? only('json', 'together', 'time', 'pace') : only('json', 'strict');
    if (unknown) return wrong(`${name} does not know --${unknown}.`);
    if (name === 'check') return { kind: 'check', input: path(rest[0]), json: values.json === true, strict: values.strict === true };
    const files = rest.map(path);
    return { kind: 'plan', reports: values.together ? [files] : files.map((file) => [file]), minutes, pace };
  }
  const unknown = only();
  if (unknown) return wrong(`opening the app does not know --${unknown}.`);
  return { kind: 'open', paths: positionals.map(path) };
}

const kinds = ['slides', 'steps', 'notes', 'handout-2', 'handout-3', 'handout-4', 'handout-6'];
const papers = ['a4', 'letter'];
const parts = ['report', 'ledger'];

/** What only a PDF knows, as far as it is given; `wrong` with a message where it makes no sense. */
function pdfOptions({ pages, paper, appendix, marking }) {
  const chosen = appendix === undefined ? [] : appendix.split(',').map((part) => part.trim());
  if (pages !== undefined && !kinds.includes(pages)) return { wrong: `--pages takes ${kinds.join(', ')}.` };
  if (paper !== undefined && !papers.includes(paper)) return { wrong: `--paper takes ${papers.join(' or ')}.` };
  if (chosen.some((part) => !parts.includes(part))) return { wrong: `--appendix takes ${parts.join(', ')} or both with a comma between.` };
  if (marking !== undefined && (marking.trim() === '' || marking.length > 80)) return { wrong: '--marking takes a text of at most 80 characters.' };
  const given = { pages, paper, marking: marking?.trim(), appendix: appendix === undefined ? undefined : parts.filter((part) => chosen.includes(part)) };
  return { options: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}

/** The number an option gives, null where it is not given, NaN where it makes no sense. */
function numberIn(given, least, most) {
  if (given === undefined) return null;
  const number = given.trim() === '' ? Number.NaN : Number(given.replace(',', '.'));
  return number >= least && number <= most ? number : Number.NaN;
}

/** Paths count from where the user is; npm changes that to the project's folder and says where it was. */
const path = (given) => resolve(process.env.npm_lifecycle_event ? (process.env.INIT_CWD ?? '.') : '.', given);
