import { beforeAll, expect, test } from 'vitest';
import { hyphenPlaces, loadHyphenation } from './hyphenation.ts';

beforeAll(() => Promise.all(['de', 'en', 'fr', 'zh'].map(loadHyphenation)));

function parted(text: string, language = 'de', letters = 10): string {
  const ends = [0, ...hyphenPlaces(text, language, letters), text.length];
  return ends
    .slice(1)
    .map((end, k) => text.slice(ends[k], end))
    .join('|');
}

test.each([
  'Verwaltungs|gerichtsbarkeit',
  'Öffentlichkeits|arbeit',
  'Umwelt|verträglichkeits|prüfung',
  'Grund|stücks|verkehrs|geneh|migung',
  'Kinder|tages|einrich|tungen',
  'Zentral|beschaffungsstelle',
  'Geschwindigkeits|begrenzung',
  'Lade|infra|struktur',
  'Fahr|rad|abstell|anlagen',
])('German parts where its words meet: %s', (word) => {
  expect(parted(`${word.replaceAll('|', '')} wird`)).toBe(`${word} wird`);
});

test('the longest words part, whatever they are made of', () => {
  expect(hyphenPlaces('Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung', 'de', 10).length).toBeGreaterThan(4);
});

test('other languages part by their own rules', () => {
  expect(parted('of the environmental consultation', 'en')).toBe('of the envi|ron|mental consultation');
  expect(parted('une administration communale', 'fr')).toBe('une admi|nis|tration communale');
});

test('short words, and the last one of a text, stay whole; a last word that is very long does not', () => {
  expect(parted('Die Verwaltung', 'de', 16)).toBe('Die Verwaltung');
  expect(parted('vor der Ladeinfrastruktur.')).toBe('vor der Ladeinfrastruktur.');
  expect(parted('vor der Verwaltungsgerichtsbarkeit.')).toBe('vor der Verwaltungs|gerichtsbarkeit.');
});

test('addresses, file names, figures, abbreviations and names stay whole', () => {
  const whole =
    'verwaltung@landkreis-beispielhausen.de www.verwaltungsgerichtsbarkeit.de verwaltungs_gericht Verwaltungsgericht2024 a/Verwaltungsgericht/b BayVerwaltungsGericht VERWALTUNGSGERICHT usw.';
  expect(parted(whole)).toBe(whole);
  expect(parted('in Southamptonshire there', 'en')).toBe('in Southamptonshire there');
});

test('beside a hyphen that is written there, parts are longer', () => {
  expect(parted('Lade-Infrastrukturen der Stadt')).toBe('Lade-Infrastruk|turen der Stadt');
});

test('nothing parts in languages that know no hyphens, or none of whose words are known', () => {
  expect(hyphenPlaces('Verwaltungsgerichtsbarkeit', 'zh', 10)).toEqual([]);
  expect(hyphenPlaces('Förvaltningsdomstolarna', 'sv', 10)).toEqual([]);
});
