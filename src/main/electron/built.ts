import { join } from 'node:path';
import { app } from 'electron';

/** Where the build has put a part of the app; the same in a checkout and in a package. */
export const built = (...parts: string[]) => join(app.getAppPath(), 'out', ...parts);
