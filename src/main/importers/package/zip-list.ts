/** A file in a zip as the list at the archive's end tells of it (PKWARE APPNOTE 4.3.12); sizes and places in bytes. */
export type ZipEntry = { name: string; encrypted: boolean; method: number; crc: number; packed: number; size: number; header: number };

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const entryMark = 0x02014b50;
const headerMark = 0x04034b50;
// The longest remark that may follow the end of the list.
const longestRemark = 0xffff;

/** The files of a zip, at most `most` and one; null where the bytes are none or their list is damaged. */
export function zipList(bytes: Buffer, most: number): ZipEntry[] | null {
  const end = endOf(bytes);
  if (end < 0) return null;
  const listed = read64(bytes, end) ?? { count: bytes.readUInt16LE(end + 10), length: bytes.readUInt32LE(end + 12), start: bytes.readUInt32LE(end + 16), end };
  // Before an archive something else may stand, which its places then do not count.
  const before = isMark(bytes, listed.start, entryMark) ? 0 : listed.end - listed.length - listed.start;
  const entries: ZipEntry[] = [];
  let at = listed.start + before;
  for (let k = 0; k < listed.count && k <= most; k++) {
    const entry = entryAt(bytes, at);
    if (!entry) return null;
    entries.push({ ...entry, header: entry.header + before });
    at = entry.next;
  }
  return entries;
}

/** The bytes of a file as they are packed; null where its own header is not where the list says. */
export function packedBytes(bytes: Buffer, { header, packed }: ZipEntry): Buffer | null {
  if (!isMark(bytes, header, headerMark) || header + 30 > bytes.length) return null;
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : null;
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 22 - longestRemark);
  for (let at = bytes.length - 22; at >= first; at--) if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === endMark) return at;
  return -1;
}

/** Large archives repeat the end of their list with longer numbers before it. */
function read64(bytes: Buffer, end: number): { count: number; length: number; start: number; end: number } | null {
  if (!isMark(bytes, end - 20, locator64Mark)) return null;
  const at = Number(bytes.readBigUInt64LE(end - 12));
  if (!isMark(bytes, at, end64Mark) || at + 56 > bytes.length) return null;
  const number = (offset: number) => Number(bytes.readBigUInt64LE(at + offset));
  return { count: number(32), length: number(40), start: number(48), end: at };
}

function entryAt(bytes: Buffer, at: number): (ZipEntry & { next: number }) | null {
  if (!isMark(bytes, at, entryMark) || at + 46 > bytes.length) return null;
  const flags = bytes.readUInt16LE(at + 8);
  const [nameLength, extraLength, remarkLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
  const extra = at + 46 + nameLength;
  const next = extra + extraLength + remarkLength;
  if (next > bytes.length) return null;
  const long = longNumbers(bytes.subarray(extra, extra + extraLength));
  // Numbers that do not fit stand in the extra field, in this order.
  const number = (offset: number) => {
    const short = bytes.readUInt32LE(at + offset);
    return short === 0xffffffff ? (long.shift() ?? short) : short;
  };
  const [size, packed, header] = [number(24), number(20), number(42)];
  return {
    name: bytes.toString(flags & 0x800 ? 'utf8' : 'latin1', at + 46, extra),
    encrypted: (flags & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed,
    size,
    header,
    next,
  };
}

function longNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: field.length >> 3 }, (_, k) => Number(field.readBigUInt64LE(k * 8)));
  }
  return [];
}

const isMark = (bytes: Buffer, at: number, mark: number): boolean =>
  Number.isSafeInteger(at) && at >= 0 && at + 4 <= bytes.length && bytes.readUInt32LE(at) === mark;
