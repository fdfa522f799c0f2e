import type { AppError } from '../../core/error.ts';

type ImportError = Extract<AppError, { code: `import.${string}` }>;
type Nameless<E> = E extends { name: string } ? Omit<E, 'name'> : never;

/** Why a file cannot be read, thrown from deep inside a reader; the registry makes a value of it and adds the file's name. */
export class ImportFailure extends Error {
  readonly problem: Nameless<ImportError>;

  constructor(problem: Nameless<ImportError>) {
    super(problem.code);
    this.problem = problem;
  }
}
