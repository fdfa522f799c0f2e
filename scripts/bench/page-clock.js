// Run inside a page. A frame's paint cannot be asked for, but the first task that is posted from within the frame's last
// callback runs right after style, layout and paint of it are done: requestAnimationFrame, then a message to oneself.

/** Notes for every key from now on the milliseconds from its system time to the end of the frame that shows it. */
export function watchKeys() {
  const times = [];
  window.keyTimes = times;
  if (window.keysWatched) return;
  window.keysWatched = true;
  window.addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      });
    },
    true,
  );
}

/** From the next key press on, waits for the first slide of the next deck to be painted. */
export function watchOpening() {
  window.opened = new Promise((resolve) => {
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'o') return;
        const look = () => {
          if (!document.querySelector('.stage .slide .slide-heading')) return requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - event.timeStamp);
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      },
      true,
    );
  });
}

export const openedAt = () => window.opened;

// Two pages have two clocks; both are told in milliseconds of the system's, as `Date.now` counts.

/** By how many milliseconds the page's fine clock is ahead of the system's, taken at the moment that the system's turns. */
export function clockAhead() {
  const turns = Array.from({ length: 20 }, () => {
    const before = Date.now();
    let now = before;
    while (now === before) now = Date.now();
    return performance.timeOrigin + performance.now() - now;
  });
  return turns.sort((a, b) => a - b)[10];
}

/** Notes the time of every key press from now on. */
export function watchPresses() {
  window.presses = [];
  if (window.pressesWatched) return;
  window.pressesWatched = true;
  window.addEventListener('keydown', (event) => window.presses.push(performance.timeOrigin + event.timeStamp), true);
}

/** Notes from now on the end of the frame that shows each new state of the talk. */
export function watchPaints() {
  window.paints = [];
  if (window.paintsWatched) return;
  window.paintsWatched = true;
  new MutationObserver(() =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.paints.push(performance.timeOrigin + performance.now());
      port2.postMessage(null);
    }),
  ).observe(document.body, { attributeFilter: ['data-sequence'] });
}
