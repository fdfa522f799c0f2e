/** Units in as few groups as fit, in order and evenly filled where that fits too; null where a unit does not fit alone. */
export function packed<T>(units: readonly T[], fits: (group: readonly T[]) => boolean): T[][] | null {
  const groups: T[][] = [];
  for (const unit of units) {
    const group = groups.at(-1);
    if (group && fits([...group, unit])) group.push(unit);
    else if (fits([unit])) groups.push([unit]);
    else return null;
  }
  const even = evenly(units, groups.length);
  return even.every(fits) ? even : groups;
}

/** Units in as few groups as fit, in order and evenly filled; null where even so many as may be do not. */
export function evenGroups<T>(units: readonly T[], most: number, fits: (group: readonly T[]) => boolean): T[][] | null {
  for (let count = 1; count <= most; count++) {
    const groups = evenly(units, count);
    if (groups.every(fits)) return groups;
  }
  return null;
}

/** Units in that many groups whose sizes differ by one at most, the larger ones first. */
function evenly<T>(units: readonly T[], count: number): T[][] {
  const groups: T[][] = [];
  let from = 0;
  for (let k = 0; k < count; k++) {
    const size = Math.ceil((units.length - from) / (count - k));
    groups.push(units.slice(from, from + size));
    from += size;
  }
  return groups;
}
