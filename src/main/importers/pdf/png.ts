import { crc32, deflateSync } from 'node:zlib';

/** Pixels row by row: one bit a pixel with rows filled up to whole bytes, or one, three or four bytes a pixel. */
export type Pixels = { width: number; height: number; channels: 'bit' | 1 | 3 | 4; data: Uint8Array };

const colourTypes = { bit: 0, 1: 0, 3: 2, 4: 6 } as const;

/** Pixels as PNG (ISO/IEC 15948); null where there are fewer than its size asks for. */
export function pngOf({ width, height, channels, data }: Pixels): Uint8Array | null {
  const step = channels === 'bit' ? 1 : channels;
  const row = channels === 'bit' ? Math.ceil(width / 8) : width * channels;
  if (width < 1 || height < 1 || data.length < row * height) return null;
  const filtered = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const [from, to] = [y * row, y * (row + 1)];
    // Differences to the pixel before pack better than the pixels of a photograph; bits are packed as they are.
    filtered[to] = channels === 'bit' ? 0 : 1;
    for (let x = 0; x < row; x += 1) {
      const before = channels === 'bit' || x < step ? 0 : (data[from + x - step] ?? 0);
      filtered[to + 1 + x] = (data[from + x] ?? 0) - before;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([channels === 'bit' ? 1 : 8, colourTypes[channels], 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(filtered, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named) >>> 0);
  return Buffer.concat([size, named, check]);
}
