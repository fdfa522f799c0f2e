import { describe, expect, it } from 'vitest';
import { unfold } from './unfold.ts';

describe('a sentence too long for a bullet', () => {
  it.each([
    [
      'de',
      'Der Ausschuss hat den Ausbau des Hafens beschlossen, weil die Zahl der Schiffe seit dem Jahr 2015 um ein Drittel gestiegen ist',
      ['Der Ausschuss hat den Ausbau des Hafens beschlossen,', 'weil die Zahl der Schiffe seit dem Jahr 2015 um ein Drittel gestiegen ist'],
    ],
    [
      'de',
      'In Zukunft wird sich die Stadt auf ihre alten Häfen konzentrieren, gemeinsame Werften stärken',
      ['In Zukunft wird sich die Stadt auf ihre alten Häfen konzentrieren,', 'gemeinsame Werften stärken'],
    ],
    [
      'en',
      'The council approved the extension of the harbour, which will take up more ships from the north, and asked the office for a plan',
      ['The council approved the extension of the harbour,', 'which will take up more ships from the north,', 'asked the office for a plan'],
    ],
    [
      'fr',
      'Le conseil a approuvé l’extension du port, qui doit accueillir davantage de navires venus des villes du nord de la région',
      ['Le conseil a approuvé l’extension du port,', 'qui doit accueillir davantage de navires venus des villes du nord de la région'],
    ],
    [
      'zh',
      '虽然去年新建了两座渔港，但由于航道太浅、灯塔还没有修好，大船在冬天仍然无法靠岸',
      ['虽然去年新建了两座渔港，', '但由于航道太浅、灯塔还没有修好，大船在冬天仍然无法靠岸'],
    ],
  ])('is shown clause under clause in %s', (language, sentence, lines) => {
    expect(unfold(sentence, language)).toEqual(lines);
  });

  it.each([
    [
      'en',
      'If the water in the old basin rises above the mark, the keeper closes both gates and calls the harbour office',
      ['If the water in the old basin rises above the mark,', 'the keeper closes both gates and calls the harbour office'],
    ],
    [
      'fr',
      'Si votre bateau est amarré au vieux quai, vous pouvez le rejoindre à pied par la passerelle en partant du marché',
      ['Si votre bateau est amarré au vieux quai,', 'vous pouvez le rejoindre à pied par la passerelle en partant du marché'],
    ],
  ])('shows a condition above what holds under it in %s', (language, sentence, lines) => {
    expect(unfold(sentence, language)).toEqual(lines);
  });

  it('parts no day from its date', () => {
    expect(unfold('On the warmest day, 3 July 2024, the bridge over the old river had to be cooled with water for six hours', 'en')).toEqual([
      'On the warmest day, 3 July 2024,',
      'the bridge over the old river had to be cooled with water for six hours',
    ]);
  });

  it('parts no noun from what tells it apart', () => {
    expect(unfold('Our first collections of letters to sort include the open papers of the yard and of the mill', 'en')).toBeNull();
  });

  it('stays as it is where a clause is only put in between', () => {
    expect(unfold('Die alte Halle am Südkai, die seit vielen Jahren leer stand und verfiel, soll nun im kommenden Jahr abgerissen werden', 'de')).toBeNull();
    expect(unfold('The hall, which had been empty for many years and was falling apart at its northern end, will be pulled down', 'en')).toBeNull();
  });

  it('has no line in Chinese that ends before its clause begins', () => {
    expect(unfold('为了让老人和孩子在冬天也能够方便地出门，镇政府从十月起每天增开两班渡轮', 'zh')).toBeNull();
    expect(unfold('渡轮的乘客越多，每一位乘客的票价就越便宜，码头的收入也跟着一年比一年高', 'zh')).toEqual([
      '渡轮的乘客越多，每一位乘客的票价就越便宜，',
      '码头的收入也跟着一年比一年高',
    ]);
  });

  it('has no line in German that ends before its verb', () => {
    expect(unfold('In vielen Häfen, insbesondere in solchen, in denen große Schiffe liegen, gibt es neben dem Turm noch eine zweite Wache', 'de')).toBeNull();
    expect(unfold('Bis zum Herbst soll die neue Brücke abgenommen, der Radweg in zwei Orten geteert und der alte Steg abgebrochen werden', 'de')).toBeNull();
  });

  it('stays as it is where one clause cannot be parted', () => {
    expect(unfold('Zu den Aufgaben des Amtes gehören die Pflege der Wege und die Aufsicht über alle Brücken der Stadt im Norden und Süden', 'de')).toBeNull();
  });
});
