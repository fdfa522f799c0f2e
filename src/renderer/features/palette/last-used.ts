const key = 'commands.last-used';
const most = 5;

/** The commands that were run last through the palette, the latest first; none where nothing is kept. */
export function lastUsed(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, most) : [];
  } catch {
    return []; // what is kept here is a convenience: damaged, it begins anew
  }
}

export function rememberUse(id: string): void {
  localStorage.setItem(key, JSON.stringify([id, ...lastUsed().filter((other) => other !== id)].slice(0, most)));
}
