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
