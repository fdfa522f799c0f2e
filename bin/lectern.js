#!/usr/bin/env node
import { SetupError } from '../scripts/setup/progress.js';
import { commandOf, usage } from './command.js';

const command = commandOf(process.argv.slice(2));
if (command.kind === 'help') {
  process.stdout.write(usage);
} else if (command.kind === 'wrong') {
  process.stderr.write(`lectern: ${command.message}\n\n${usage}`);
  process.exitCode = 2;
} else {
  const { carryOut } = await import('./carry-out.js');
  try {
    process.exitCode = await carryOut(command);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`lectern: ${error.message}\n`);
    process.exitCode = 1;
  }
}
