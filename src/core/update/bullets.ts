import { Bullet, bulletsOf, lineOf, type Slide } from '../model/deck.ts';
import { BulletId, type SlideId } from '../model/id.ts';
import { isSame } from './compare.ts';
import type { Desk, Spot } from './desk.ts';
import { equal } from './equal.ts';
import { followed, isGone, nowOf } from './follow.ts';
import { mergeOrder } from './order.ts';

/** A slide of the merged deck with the slides it is made of, null where it has none in that version. */
export type Entry = { mine: Slide | null; base: Slide | null; theirs: Slide | null; spot: Spot };

/**
 * The bullets of a merged slide: those of the next version in their order, the user's own texts kept, and what the user
 * added, moved here or would not let go of behind what stood before it. `receiving` are the slides of the next version
 * whose bullets are merged like this; a bullet whose new slide is not among them stays where it is.
 */
export function mergeBullets(desk: Desk, { mine, base, theirs, spot }: Entry, receiving: ReadonlySet<SlideId>): Bullet[] {
  const { bullets } = desk.comparison;
  const offered = (theirs && receiving.has(theirs.id) ? bulletsOf(theirs) : []).flatMap((bullet) => offer(desk, bullet, mine, spot));
  const placeOfOffer = new Map(offered.map(({ bullet }, at) => [bullet.id, at]));
  const placeInBase = new Map((base ? bulletsOf(base) : []).map(({ id }, at) => [id, at]));
  const own = (mine ? bulletsOf(mine) : []).filter((bullet) => mine && !hasLeft(desk, bullet, mine, theirs, receiving));
  const places = own.map(({ id }) => {
    const next = mine && bullets.mine.get(id)?.slide === mine.id ? bullets.next.get(id) : undefined;
    return { base: placeInBase.get(id) ?? null, theirs: (next && placeOfOffer.get(next)) ?? null };
  });
  const left = theirs !== null && receiving.has(theirs.id);
  return mergeOrder(places, offered.length).flatMap(({ mine: at, theirs: there }) => {
    const bullet = at === null ? null : (own[at] ?? null);
    if (bullet && mine) return mergedBullet(desk, bullet, { slide: mine, spot, as: left ? 'merged' : base && !theirs ? 'kept' : 'own' }) ?? [];
    return there === null ? [] : (offered[there]?.merged() ?? []);
  });
}

type Offer = { bullet: Bullet; merged: () => Bullet | null };

/** What the next version shows on this slide and the user has not moved elsewhere or deleted. */
function offer(desk: Desk, bullet: Bullet, mine: Slide | null, spot: Spot): Offer[] {
  const { bullets, slides } = desk.comparison;
  const previous = bullets.previous.get(bullet.id);
  const old = previous && bullets.base.get(previous);
  const line = lineOf(bullet);
  const id = `${spot.key} bullet ${bullet.id}`;
  const ask = { id, part: 'bullet', slide: spot.slide, title: spot.title, theirs: line } as const;
  if (!previous || !old) {
    // A whole slide that is new is decided about as a whole.
    if (!mine) return [{ bullet, merged: () => bullet }];
    const takes = desk.decide({ ...ask, kind: 'new', conflict: false, base: null, mine: null }, 'theirs') === 'theirs';
    if (!takes) for (const { sentence } of bullet.sources) desk.refused.add(sentence);
    return takes ? [{ bullet, merged: () => bullet }] : [];
  }
  const home = bullets.mine.get(previous);
  if (!home) {
    // The slide it stood on is gone as a whole: that was decided there.
    if (!slides.mine.has(old.slide)) return mine ? [] : [{ bullet, merged: () => bullet }];
    if (lineOf(old.bullet) === line) return [];
    const takes = desk.decide({ ...ask, kind: 'changed', conflict: true, base: lineOf(old.bullet), mine: null }, 'mine') === 'theirs';
    return takes ? [{ bullet, merged: () => bullet }] : [];
  }
  const there = slides.mine.get(home.slide);
  if (home.slide === mine?.id) return [{ bullet, merged: () => null }];
  if (home.slide !== old.slide || !there) return [];
  return [{ bullet, merged: () => mergedBullet(desk, home.bullet, { slide: there, spot, as: 'own' }) }];
}

/** True where the next version shows the user's bullet on another slide, and the user had not moved it to this one. */
function hasLeft(desk: Desk, { id }: Bullet, slide: Slide, theirs: Slide | null, receiving: ReadonlySet<SlideId>): boolean {
  const { bullets } = desk.comparison;
  const next = bullets.next.get(id);
  const target = next && bullets.theirs.get(next)?.slide;
  const isHome = bullets.mine.get(id)?.slide === slide.id && bullets.base.get(id)?.slide === slide.id;
  return isHome && target !== undefined && target !== theirs?.id && receiving.has(target);
}

type Around = {
  slide: Slide;
  spot: Spot;
  /** `merged` where the slide was planned anew, so that an untouched bullet without counterpart goes; `kept` where the user holds on to a slide that is no longer planned. */
  as: 'merged' | 'kept' | 'own';
};

/** The user's bullet in the next version of the report; null where it goes. */
export function mergedBullet(desk: Desk, bullet: Bullet, { slide, spot, as }: Around): Bullet | null {
  const { bullets, map } = desk.comparison;
  const { base, next } = plannedAs(desk, bullet);
  const isHome = bullets.mine.get(bullet.id)?.slide === slide.id;
  const sources = bullet.sources.map((source) => followed(map, source));
  // The report's words, to go back to, are the new ones.
  const words = next && bullet.before ? { before: { label: next.label, text: next.text } } : {};
  const mine: Bullet = { ...bullet, ...words, id: next?.id ?? freeId(desk, bullet.id), sources };
  const ask = { id: `${spot.key} bullet of ${slide.id} ${bullet.id}`, part: 'bullet', slide: spot.slide, title: spot.title, mine: lineOf(bullet) } as const;
  const edited = !base || !isSameText(base, bullet);
  if (next) {
    const arranged = arrangedAs(bullet, base, next);
    const kept: Bullet = { ...mine, ...arranged };
    const followed: Bullet = { ...kept, label: next.label, text: next.text, sources: next.sources, rules: next.rules };
    if (isSameText(bullet, next)) return followed;
    if (base && isSameText(base, next)) return kept;
    const known = { ...ask, kind: 'changed', conflict: edited, base: base && lineOf(base), theirs: lineOf(next) } as const;
    const side = base && lineOf(base) === lineOf(next) ? 'theirs' : desk.decide(known, edited ? 'mine' : 'theirs');
    if (side === 'theirs') {
      const { before: _before, ...planned } = followed;
      return { ...planned, origin: 'planned' };
    }
    // What stands against the plan counts as the user's from now on.
    return kept.origin === 'planned' ? { ...kept, origin: 'edited', before: { label: next.label, text: next.text } } : kept;
  }
  const line = base ? lineOf(base) : null;
  const isLeft = sources.some((source) => !isGone(source));
  if (bullet.sources.length > 0 && !isLeft) {
    if (as === 'kept' || bullet.sources.every(isGone)) return mine;
    const keeps = desk.decide({ ...ask, kind: 'removed', conflict: edited, base: line, theirs: null }, edited ? 'mine' : 'theirs') === 'mine';
    return keeps ? { ...mine, origin: edited ? mine.origin : 'edited' } : null;
  }
  if (base && !edited && isHome && as === 'merged') {
    const keeps = desk.decide({ ...ask, kind: 'replanned', conflict: false, base: line, theirs: null }, 'theirs') === 'mine';
    return keeps ? mine : null;
  }
  const changed = bullet.sources.flatMap((source) => {
    const now = nowOf(map, source);
    return now && now.text !== source.quote ? now.text : [];
  });
  if (changed.length === 0) return mine;
  const text = changed.join(' ');
  const known = { ...ask, kind: 'changed', conflict: true, base: line ?? bullet.sources.map(({ quote }) => quote).join(' '), theirs: text } as const;
  return desk.decide(known, 'mine') === 'theirs' ? { ...mine, label: '', text, origin: 'edited', rules: [] } : mine;
}

/** The bullet as it was planned of the old report and as it is of the new one; none for a bullet of the user's own. */
function plannedAs(desk: Desk, bullet: Bullet): { base: Bullet | null; next: Bullet | null } {
  const { bullets } = desk.comparison;
  const planned = bullets.base.get(bullet.id)?.bullet;
  if (!planned || !isSame(planned, bullet)) return { base: null, next: null };
  const next = bullets.next.get(bullet.id);
  // What counts as planned was not edited, whatever an older planner made of the sentence.
  const { label, text } = bullet.origin === 'planned' ? bullet : (bullet.before ?? planned);
  const base = { ...planned, label, text };
  return { base, next: (next && bullets.theirs.get(next)?.bullet) ?? null };
}

const isSameText = (a: Bullet, b: Bullet): boolean => a.label === b.label && a.text === b.text;

/** Level, marker and whatever else a bullet has beside its words: the user's where the user changed it, else as it is planned now. */
function arrangedAs(mine: Bullet, base: Bullet | null, next: Bullet): Omit<Bullet, keyof typeof words> {
  const own = besideWords(mine);
  const old = base && besideWords(base);
  const changed = Object.entries(own).filter(([key, value]) => !old || !equal(value, Object.entries(old).find(([name]) => name === key)?.[1]));
  const gone = old ? Object.keys(old).filter((key) => !(key in own)) : [];
  const planned = Object.entries(besideWords(next)).filter(([key]) => !gone.includes(key));
  return Bullet.omit(words).parse(Object.fromEntries([...planned, ...changed]));
}

const words = { id: true, label: true, text: true, sources: true, origin: true, rules: true, before: true } as const;

function besideWords(bullet: Bullet) {
  const { id: _id, label: _label, text: _text, sources: _sources, origin: _origin, rules: _rules, before: _before, ...rest } = bullet;
  return rest;
}

/** An id that the plan of the next version does not use for another bullet. */
function freeId(desk: Desk, id: BulletId): BulletId {
  const { bullets } = desk.comparison;
  return bullets.theirs.has(id) ? freeId(desk, BulletId.parse(`${id}-kept`)) : id;
}
