import { describe, expect, it } from 'vitest';
import { pictureOf } from './picture.ts';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const gif = Buffer.from('R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=', 'base64');
/** A JPEG's skeleton: optional Exif with an orientation, frame header, end. */
function jpeg(width: number, height: number, orientation?: number): Buffer {
  const exif = Buffer.alloc(32);
  exif.write('Exif\0\0II*\0', 'latin1');
  exif.writeUInt32LE(8, 10);
  exif.writeUInt16LE(1, 14);
  exif.writeUInt16LE(0x0112, 16);
  exif.writeUInt16LE(orientation ?? 1, 24);
  const app1 = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif]);
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...(orientation ? [app1] : []), frame, Buffer.from([0xff, 0xd9])]);
}
function webp(): Buffer {
  const bytes = Buffer.alloc(30);
  bytes.write('RIFF\x16\0\0\0WEBPVP8X', 'latin1');
  bytes.writeUIntLE(639, 24, 3);
  bytes.writeUIntLE(479, 27, 3);
  return bytes;
}

describe('a picture', () => {
  it('is known by its content, with its size', () => {
    const size = (bytes: Uint8Array) => {
      const asset = pictureOf('x.bin', bytes);
      return asset && [asset.mime, asset.width, asset.height];
    };
    expect(size(png)).toEqual(['image/png', 1, 1]);
    expect(size(gif)).toEqual(['image/gif', 3, 2]);
    expect(size(jpeg(640, 480))).toEqual(['image/jpeg', 640, 480]);
    expect(size(webp())).toEqual(['image/webp', 640, 480]);
    expect(size(Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6px"></svg>\n'))).toEqual([
      'image/svg+xml',
      8,
      6,
    ]);
    expect(size(Buffer.from('<svg viewBox="0 0 4.5 3"><path/></svg>'))).toEqual(['image/svg+xml', 4.5, 3]);
  });

  it('lies on its side where the camera says so', () => {
    expect(pictureOf('x.jpg', jpeg(640, 480, 6))).toMatchObject({ width: 480, height: 640 });
    expect(pictureOf('x.jpg', jpeg(640, 480, 3))).toMatchObject({ width: 640, height: 480 });
  });

  it('has an id made of its content and its kind', () => {
    expect(pictureOf('x.gif', png)?.id).toMatch(/^[0-9a-f]{64}\.png$/);
    expect(pictureOf('a', png)?.id).toBe(pictureOf('b', png)?.id);
  });

  it('is none where its file is cut short at any byte, or something else', () => {
    for (const whole of [png, gif, jpeg(640, 480, 6), webp()])
      for (let length = 0; length < whole.length - 1; length += 1) expect(pictureOf('x', whole.subarray(0, length))).toBeNull();
    expect(pictureOf('x.svg', Buffer.from('<svg viewBox="0 0 4 3"><path'))).toBeNull();
    expect(pictureOf('x.png', Buffer.from('<html><svg></svg></html>'))).toBeNull();
  });
});
