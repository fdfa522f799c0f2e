/** A rectangle on the desktop, in the units that windows are placed in. */
export type Area = { x: number; y: number; width: number; height: number };

/** A display as it was last seen. */
export type Seen = { id: number; label: string; bounds: Area };

/** Whose display is whose. The audience has none where there was only one to begin with; `idle` ones are nobody's and stay so. */
export type Claims = { audience: Seen | null; presenter: Seen; idle: readonly number[] };

/**
 * Where the two windows of a talk stand; null for a window that must not be seen now. On one display they are `shared`:
 * then the user decides by a key which one is in front.
 */
export type Places = { audience: Seen | null; presenter: Seen | null; shared: boolean };

/** True where only its user can say who gets which display: there are more than two, and nothing is remembered of them. */
export const mustAsk = (displays: readonly Seen[], chosen: object | null): boolean => displays.length > 2 && chosen === null;

/** The displays of a talk that begins: as chosen for this arrangement, else the presenter where the editor is. */
export function claim(displays: readonly Seen[], own: Seen, chosen: { audience: Seen; presenter: Seen } | null): Claims {
  const presenter = chosen?.presenter ?? own;
  const others = displays.filter((each) => each.id !== presenter.id);
  const audience = chosen?.audience ?? largest(others.filter((each) => apart(each, presenter))) ?? largest(others);
  return { audience: audience ?? null, presenter, idle: idsBut(displays, audience, presenter) };
}

/**
 * What becomes of the claims when displays come, go, move or change their size. A display that is gone keeps its claim,
 * so that its window comes back to it and goes nowhere else meanwhile; the audience's may also go to a display that
 * nobody has seen before, because projectors are exchanged. Where the two displays show the same, the presenter's window
 * is not seen.
 */
export function place(claims: Claims, displays: readonly Seen[]): { claims: Claims; places: Places } {
  const presenter = again(claims.presenter, displays, [claims.audience?.id, ...claims.idle]);
  const back = claims.audience && again(claims.audience, displays, [claims.presenter.id, ...claims.idle]);
  const audience = back ?? (presenter && largest(displays.filter(({ id }) => id !== presenter.id && !claims.idle.includes(id))));
  const next: Claims = {
    audience: audience ?? claims.audience,
    presenter: presenter ?? claims.presenter,
    idle: claims.audience && !audience ? claims.idle : idsBut(displays, audience, presenter),
  };
  if (!presenter) return { claims: next, places: { audience: audience ?? null, presenter: null, shared: false } };
  if (audience) return { claims: next, places: { audience, presenter: apart(audience, presenter) ? presenter : null, shared: false } };
  return { claims: next, places: claims.audience ? { audience: null, presenter, shared: false } : { audience: presenter, presenter, shared: true } };
}

/** Each window on the other's display; unchanged where one of the two displays is not there. */
export function swap(claims: Claims, { audience, presenter, shared }: Places): Claims {
  return audience && presenter && !shared ? { ...claims, audience: presenter, presenter: audience } : claims;
}

/**
 * The user asks for the window that is not seen: the audience's then shares the presenter's display, the presenter's
 * takes a display that is not the audience's. Unchanged where the notes could only be shown to the audience.
 */
export function callIn(claims: Claims, { audience, presenter }: Places, displays: readonly Seen[]): Claims {
  if (presenter) return audience ? claims : { ...claims, audience: null, idle: displays.map(({ id }) => id) };
  const free = audience && largest(displays.filter((each) => apart(each, audience)));
  return free ? { ...claims, presenter: free } : claims;
}

/** True where no point of the desktop is on both. */
export const apart = ({ bounds: a }: { bounds: Area }, { bounds: b }: { bounds: Area }): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

/** A system may number a display anew when it is plugged in again; the name that its maker gave it stays. */
function again(claimed: Seen, displays: readonly Seen[], others: readonly (number | undefined)[]): Seen | undefined {
  const same = ({ id, label }: Seen) => label !== '' && label === claimed.label && !others.includes(id);
  return displays.find(({ id }) => id === claimed.id) ?? displays.find(same);
}

const largest = (displays: readonly Seen[]): Seen | undefined =>
  displays.reduce<Seen | undefined>((best, each) => (best && sizeOf(best) >= sizeOf(each) ? best : each), undefined);

const sizeOf = ({ bounds }: Seen) => bounds.width * bounds.height;

const idsBut = (displays: readonly Seen[], ...claimed: (Seen | undefined)[]) =>
  displays.filter(({ id }) => !claimed.some((each) => each?.id === id)).map(({ id }) => id);
