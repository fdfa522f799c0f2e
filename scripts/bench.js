import { benchEditor } from './bench/editor.js';
import { benchExport } from './bench/export.js';
import { benchFit } from './bench/fit.js';
import { benchImport } from './bench/import.js';
import { benchPlan } from './bench/plan.js';
import { benchPptx } from './bench/pptx.js';
import { benchStart } from './bench/start.js';
import { benchTalk } from './bench/talk.js';
import { SetupError, say } from './setup/progress.js';

const benches = {
  start: benchStart,
  import: benchImport,
  plan: benchPlan,
  editor: benchEditor,
  talk: benchTalk,
  export: benchExport,
  pptx: benchPptx,
  fit: benchFit,
};
const [name, ...rest] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  say(`usage: npm run bench -- ${Object.keys(benches).join('|')} [rounds]`);
  process.exitCode = 2;
} else {
  try {
    await bench(...rest.map(Number));
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
