import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themeNamed } from '../../../core/theme/theme.ts';
import { logoOf, type PackedTheme, readThemeFile, themeFile } from './theme-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const svg = bytesOf('<svg xmlns="http://www.w3.org/2000/svg" width="240" height="60"><rect width="60" height="60"/></svg>');

function packed(): PackedTheme {
  const logo = logoOf('logo.svg', svg);
  if (!logo.ok) throw new Error('the logo cannot be read');
  const theme = {
    ...themeNamed('paper'),
    name: 'Hafenamt',
    footer: { text: 'Hafenamt', numbers: false, order: 'middle' as const },
    logo: { asset: logo.value.asset.id, corner: 'top-end' as const, on: 'all' as const, plate: true },
  };
  return { theme, logo: logo.value };
}
const edited = (edit: (file: Record<string, Record<string, unknown>>) => void): Uint8Array => {
  const file = JSON.parse(new TextDecoder().decode(themeFile(packed())));
  edit(file);
  return bytesOf(JSON.stringify(file));
};

describe('a theme as a file', () => {
  it('comes back as it was, with its logo', () => {
    const read = readThemeFile('a', themeFile(packed()));
    expect(read.ok && read.value.theme).toEqual(packed().theme);
    expect(read.ok && new Uint8Array(read.value.logo?.bytes ?? [])).toEqual(svg);
  });

  it('says what it is where it is damaged, newer or too large', () => {
    const code = (bytes: Uint8Array) => {
      const read = readThemeFile('a', bytes);
      return read.ok ? null : read.error.code;
    };
    expect(code(bytesOf('kein Design'))).toBe('theme.damaged');
    expect(code(new Uint8Array([0xff, 0xfe, 0, 1]))).toBe('theme.damaged');
    expect(code(edited((file) => Object.assign(file, { version: 2 })))).toBe('theme.newer');
    expect(code(new Uint8Array(4 * 2 ** 20 + 1))).toBe('theme.too-large');
    expect(code(edited((file) => Object.assign(file['theme'] ?? {}, { name: ' ' })))).toBe('theme.damaged');
    expect(code(edited((file) => Object.assign(file['theme'] ?? {}, { fonts: { title: 'Comic Sans', body: 'Inter' } })))).toBe('theme.damaged');
    expect(code(edited((file) => Object.assign(file['logo'] ?? {}, { data: Buffer.from('kein Bild').toString('base64') })))).toBe('logo.unsupported');
    expect(code(edited((file) => Object.assign(file['logo'] ?? {}, { data: 'a'.repeat(3_000_000) })))).toBe('logo.too-large');
  });

  it('takes no colour that could bring in an address, and nothing that it does not know', () => {
    for (const paper of ['url(https://example.org/a.png)', '#fff;}body{display:none', 'red', '#FFFFFF'])
      expect(
        readThemeFile(
          'a',
          edited((file) => Object.assign((file['theme']?.['colors'] as object) ?? {}, { paper })),
        ).ok,
        paper,
      ).toBe(false);
    const read = readThemeFile(
      'a',
      edited((file) => Object.assign(file['theme'] ?? {}, { css: '*{}', logoUrl: 'https://example.org' })),
    );
    expect(read.ok && JSON.stringify(read.value.theme)).not.toContain('example.org');
  });

  it('is read or refused, whatever bytes it has', () => {
    const whole = themeFile(packed());
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }), fc.nat(whole.length), (changes, length) => {
        const bytes = Uint8Array.from(whole.subarray(0, length));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const read = readThemeFile('a', bytes);
        if (!read.ok) expect(read.error.code).toMatch(/^(?:theme|logo)\./);
      }),
      { numRuns: 400, seed: 8 },
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readThemeFile('a', bytesOf(json)).ok).toBe(false);
      }),
      { seed: 8 },
    );
  });
});

describe('a logo', () => {
  it('is PNG, JPEG or SVG, known by what is in it', () => {
    const gif = Uint8Array.from([...bytesOf('GIF89a'), 4, 0, 4, 0, 0, 0, 0]);
    expect(logoOf('logo.png', gif)).toMatchObject({ ok: false, error: { code: 'logo.unsupported' } });
    expect(logoOf('logo.png', new Uint8Array(2 * 2 ** 20 + 1))).toMatchObject({ ok: false, error: { code: 'logo.too-large' } });
  });
});
