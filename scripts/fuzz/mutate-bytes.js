const hugeNumbers = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

const flipBits = (bytes, { below }) => {
  const copy = Buffer.from(bytes);
  for (let n = 1 + below(16); n > 0 && copy.length > 0; n--) copy[below(copy.length)] ^= 1 << below(8);
  return copy;
};
const truncate = (bytes, { below }) => bytes.subarray(0, below(bytes.length));
const duplicateChunk = (bytes, { below }) => {
  const from = below(bytes.length);
  const chunk = bytes.subarray(from, from + 1 + below(4096));
  const at = below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), ...Array.from({ length: 1 + below(20) }, () => chunk), bytes.subarray(at)]);
};
const removeChunk = (bytes, { below }) => {
  const from = below(bytes.length);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + below(1024))]);
};
const swapChunks = (bytes, { below }) => {
  const [a, b, c] = [below(bytes.length), below(bytes.length), below(bytes.length)].sort((x, y) => x - y);
  return Buffer.concat([bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c)]);
};
const overwriteNumber = (bytes, { below, pick }) => {
  const copy = Buffer.from(bytes);
  if (copy.length >= 4) for (let n = 1 + below(4); n > 0; n--) copy.writeUInt32LE(pick(hugeNumbers), below(copy.length - 3));
  return copy;
};
const fillRange = (bytes, { below, pick }) => {
  const from = below(bytes.length);
  return Buffer.from(bytes).fill(pick([0, 0x20, 0x3c, 0xff]), from, Math.min(bytes.length, from + below(512)));
};

const mutations = [flipBits, flipBits, truncate, duplicateChunk, removeChunk, swapChunks, overwriteNumber, fillRange];

/** One to three accidents, as discs, mail and hostile hands make them. */
export function mutateBytes(bytes, random) {
  let changed = Buffer.from(bytes);
  for (let n = 1 + random.below(3); n > 0 && changed.length > 0; n--) changed = random.pick(mutations)(changed, random);
  return changed;
}
