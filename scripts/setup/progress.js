/** One line when a step begins, a sign of life every few seconds, one line when it ends. All on stderr. */
export async function step(title, work) {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  say(`${title} …`);
  const pulse = setInterval(() => say(`  still at it: ${title.toLowerCase()}, ${seconds()} s`), 5000);
  try {
    const result = await work();
    say(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(pulse);
  }
}

export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** An expected failure of set-up: its message is all that the user needs to read. */
export class SetupError extends Error {}
