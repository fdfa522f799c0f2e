/** What the program was started for. */
export type Request =
  | { kind: 'open'; paths: string[] }
  | { kind: 'export'; inputs: string[]; output: string; theme: string | null; minutes: number | null; pace: number | null; options: object }
  | { kind: 'check'; input: string; json: boolean; strict: boolean };

/** Marks where Chromium's switches end and the request, as one JSON argument, follows. */
export const requestMark = '--lectern-request';

/** Reads the program's arguments: the request of our own command line, else files as a file manager would name them. */
export function requestOf(argv: readonly string[]): Request {
  const mark = argv.indexOf(requestMark);
  const json = mark < 0 ? undefined : argv[mark + 1];
  if (json !== undefined) return JSON.parse(json) as Request;
  return { kind: 'open', paths: argv.filter((argument) => !argument.startsWith('-')) };
}
