import { describe, expect, it } from 'vitest';
import { pictureOf } from '../importers/picture.ts';
import { photo } from './decks.fixture.ts';
import { withoutMetadata } from './picture-metadata.ts';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const chunk = (type: string, text: string) => [0, 0, 0, text.length, ...ascii(type + text), 0, 0, 0, 0];
const segment = (kind: number, content: number[]) => [0xff, kind, (content.length + 2) >> 8, (content.length + 2) & 0xff, ...content];

/** Exif of one tag: how the picture is turned. */
const exif = (turned: number) => [
  ...ascii('Exif'),
  0,
  0,
  0x4d,
  0x4d,
  0,
  42,
  0,
  0,
  0,
  8,
  0,
  1,
  0x01,
  0x12,
  0,
  3,
  0,
  0,
  0,
  1,
  0,
  turned,
  0,
  0,
  0,
  0,
  0,
  0,
  ...ascii('Petra'),
];
const jpeg = (turned: number) =>
  Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, ascii('JFIF\0')),
    ...segment(0xe1, exif(turned)),
    ...segment(0xfe, ascii('C:/Petra')),
    ...segment(0xc0, [8, 0, 4, 0, 4, 1]),
    ...segment(0xda, [1]),
    9,
    0xff,
    0,
    0xff,
    0xd9,
    ...ascii('Petra'),
  ]);
const text = (bytes: Uint8Array | null) => String.fromCharCode(...(bytes ?? []));

describe('a picture for others', () => {
  it('has lost the texts of a PNG and nothing else', () => {
    const head = photo.bytes.subarray(0, 33);
    const told = Uint8Array.from([...head, ...chunk('tEXt', 'Author Petra'), ...chunk('eXIf', 'Petra'), ...photo.bytes.subarray(33)]);
    expect(pictureOf('', told)?.width).toBe(2);
    expect(withoutMetadata(told, 'image/png')).toEqual(photo.bytes);
  });

  it('has lost the names and remarks of a JPEG, and keeps its dots', () => {
    const bare = withoutMetadata(jpeg(1), 'image/jpeg');
    expect(text(bare)).not.toContain('Petra');
    expect(text(bare)).toContain('JFIF');
    expect([...(bare ?? [])].slice(-10)).toEqual([0xff, 0xda, 0, 3, 1, 9, 0xff, 0, 0xff, 0xd9]);
  });

  it('has lost the remarks of a GIF, and still moves', () => {
    const start = [...ascii('GIF89a'), 1, 0, 1, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6];
    const film = [0x21, 0xff, 11, ...ascii('NETSCAPE2.0'), 3, 1, 0, 0, 0];
    const image = [0x21, 0xf9, 4, 0, 0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
    const told = [...start, ...film, 0x21, 0xfe, 5, ...ascii('Petra'), 0, 0x21, 0xff, 5, ...ascii('Petra'), 0, ...image, 0x3b, ...ascii('Petra')];
    expect([...(withoutMetadata(Uint8Array.from(told), 'image/gif') ?? [])]).toEqual([...start, ...film, ...image, 0x3b]);
  });

  it('is to be drawn anew where a JPEG says how it is turned, or where it is a drawing, which has room for anything', () => {
    expect(withoutMetadata(jpeg(6), 'image/jpeg')).toBeNull();
    expect(withoutMetadata(Uint8Array.from(ascii('<svg/>')), 'image/svg+xml')).toBeNull();
  });
});
