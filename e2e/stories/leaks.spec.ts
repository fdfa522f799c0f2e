import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { allIn } from '../fixtures/all-in-file.ts';
import { lecternWith } from '../fixtures/command.ts';
import { expect, samples, test } from '../fixtures/lectern.ts';
import { secrets, writeSecretDeck } from '../fixtures/secret-deck.ts';

const user = { USER: 'Nutzerkonto', LOGNAME: 'Nutzerkonto', USERNAME: 'Nutzerkonto', HOSTNAME: 'Rechnername', COMPUTERNAME: 'Rechnername', LANGUAGE: 'en' };
const place = 'Ordnerpfad';
const all: Record<string, string> = { ...secrets, user: user.USER, host: user.HOSTNAME, place };
const inIt = (text: string) => Object.entries(all).flatMap(([what, word]) => (text.includes(word.toLowerCase()) ? [what] : []));

for (const [name, ...more] of [
  ...['slides', 'steps', 'notes', 'handout-2', 'handout-3', 'handout-4', 'handout-6'].map((pages) => [
    'copy.pdf',
    '--pages',
    pages,
    '--appendix',
    'report,ledger',
  ]),
  ...['copy.pptx', 'copy.html', 'copy.md', 'copy.png'].map((file) => [file]),
] as [string, ...string[]][])
  test(`${[name, ...more.slice(0, 2)].join(' ')} for others holds nothing but what is seen`, async ({ folder }) => {
    const out = join(folder, place);
    mkdirSync(out);
    const deck = writeSecretDeck(out, readFileSync(join(samples, 'hafenquartier-karte.png')));
    const ended = await lecternWith(user, 'export', deck, '-o', join(out, name), '--recipient', ...more);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    for (const file of readdirSync(out).filter((one) => one !== 'deck.lectern')) {
      const text = await allIn(join(out, file));
      expect(inIt(text)).toEqual([]);
      expect(text.match(/[\\/](home|tmp|users|root)[\\/].{0,60}/) ?? []).toEqual([]);
      expect(text.includes(hostname().toLowerCase()) && hostname().length > 5).toBe(false);
      if (name !== 'copy.png' && !file.endsWith('-media')) expect(text).toContain('zwei speicher');
    }
  });

test('what a presenter keeps is found by the same search', async ({ folder }) => {
  const deck = writeSecretDeck(folder, readFileSync(join(samples, 'hafenquartier-karte.png')));
  for (const [name, ...kept] of [
    ['copy.pdf', 'note', 'title', 'exif'],
    ['copy.pptx', 'note', 'hidden', 'exif', 'png', 'gif'],
    ['copy.html', 'note', 'drawing', 'exif'],
  ] as const) {
    await lecternWith(user, 'export', deck, '-o', join(folder, name), '--pages', 'notes');
    expect(inIt(await allIn(join(folder, name)))).toEqual(expect.arrayContaining([...kept]));
  }
});

test('notes as a document are not made for others', async ({ folder }) => {
  const deck = writeSecretDeck(folder, readFileSync(join(samples, 'hafenquartier-karte.png')));
  const ended = await lecternWith(user, 'export', deck, '-o', join(folder, 'notes.docx'), '--recipient');
  expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('notes.docx') });
  expect(existsSync(join(folder, 'notes.docx'))).toBe(false);
});
