import { describe, expect, it } from 'vitest';
import { titlePhrases } from './phrases-of.ts';
import { tokensOf } from './token.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The phrases of the last sentence; the others tell what its words may be. */
function phrasesOf(language: string, ...sentences: string[]): string[] {
  const tokens = sentences.map((sentence) => tokensOf(sentence, language));
  const last = sentences.at(-1) ?? '';
  return titlePhrases(last, tokens.at(-1) ?? [], language, vocabularyOf(tokens)).map(({ text }) => text);
}

describe('German phrases that can stand over a slide', () => {
  it('are nouns with what belongs to them', () => {
    expect(phrasesOf('de', 'Danach begann der Umbau des alten Hafens.')).toContain('Umbau des alten Hafens');
    expect(phrasesOf('de', 'Sie prüften die Versorgung der Inseln mit Trinkwasser.')).toContain('Versorgung der Inseln');
  });

  it('keep an adjective only where it ends as in a title', () => {
    expect(phrasesOf('de', 'Gestern wurde ein neuer Steg gebaut.')).toContain('neuer Steg');
    expect(phrasesOf('de', 'Gestern wurde der neue Steg gebaut.')).toEqual(['Steg']);
    expect(phrasesOf('de', 'Gestern lag an dem neuen Steg ein Boot.')).not.toContain('neuen Steg');
    expect(phrasesOf('de', 'Sie folgten der gesamten Route.')).toEqual(['Route']);
  });

  it('never keep a name in the dative', () => {
    expect(phrasesOf('de', 'Sie trafen sich im Hohlen Grund.')).toEqual([]);
    expect(phrasesOf('de', 'Die Pläne liegen vor.', 'Sie arbeiten mit den Plänen.')).toEqual([]);
  });

  it('have no genitive at their head', () => {
    expect(phrasesOf('de', 'Der Hafen ist groß.', 'Das Becken des Hafens ist tief.')).toEqual(['Becken', 'Becken des Hafens']);
  });

  it('join no nouns that only stand side by side', () => {
    expect(phrasesOf('de', 'Damals lieferte der Hafen Strom an die Stadt.')).not.toContain('Hafen Strom');
  });

  it('have whole compounds, "Industrie- und Hafenviertel"', () => {
    const phrases = phrasesOf('de', 'Dort liegt das Industrie- und Hafenviertel.');
    expect(phrases).toEqual(['Industrie- und Hafenviertel']);
  });

  it('have an attribute only after nouns that ask for it', () => {
    expect(phrasesOf('de', 'Es ging um die Zusammenarbeit mit den Fischern.')).toContain('Zusammenarbeit mit den Fischern');
    expect(phrasesOf('de', 'Gewählt wurde die Partei zum stärksten Bündnis.')).not.toContain('Partei zum stärksten Bündnis');
  });

  it('have a name after the noun that bears it', () => {
    expect(phrasesOf('de', 'Geladen hatte das Forstamt Brunnhausen gemeinsam mit anderen.')).toContain('Forstamt Brunnhausen');
  });

  it('are no adverbs that stand first, and no nouns that are one with their preposition', () => {
    expect(phrasesOf('de', 'Ganz anders stellt sich die Lage am Alten Markt dar.')).toEqual(['Lage', 'Lage am Alten Markt']);
    expect(phrasesOf('de', 'Im Gespräch vor Ort nahm der Lärm breiten Raum ein.')).toEqual(['Lärm']);
    expect(phrasesOf('de', 'Der Ort liegt am Fluss.')).toContain('Ort');
  });

  it('leave a participle with what it belongs to', () => {
    expect(phrasesOf('de', 'Es sind dem Handel dienende Häfen.')).not.toContain('dienende Häfen');
  });

  it('stand in no dative, with an adjective or without', () => {
    expect(phrasesOf('de', 'Die Siedler kamen aus den alten Randgebieten des Landes.')).not.toContain('Randgebieten des Landes');
    expect(phrasesOf('de', 'Der Kahn stand im Dienste der Fähre.')).not.toContain('Dienste der Fähre');
    expect(phrasesOf('de', 'Am Rand des raschen Wachstums der Stadt lag ein Teich.')).not.toContain('Wachstums der Stadt');
  });

  it('take no adjective whose article stands before another one', () => {
    expect(phrasesOf('de', 'Leer ist das alte und neue Zentrum der Fischerei.')).not.toContain('neue Zentrum');
    expect(phrasesOf('de', 'Das lange, schmale Becken ist leer.')).not.toContain('schmale Becken');
  });

  it('keep a place apart from the genitive of the next phrase', () => {
    expect(phrasesOf('de', 'Die Anlage wird in Emden der Reederei Focken übergeben.')).not.toContain('Emden der Reederei Focken');
  });

  it('are no half of a number or of two things', () => {
    expect(phrasesOf('de', 'Er war Kapitän von Fähre 7 gewesen.')).not.toContain('Kapitän von Fähre');
    expect(phrasesOf('de', 'Es entstand ein Haus für Musik und Tanz.')).not.toContain('Haus für Musik');
    expect(phrasesOf('de', 'Die Fischerinnen und Fischer der Insel wurden befragt.')).not.toContain('Fischer der Insel');
  });

  it('name no time', () => {
    expect(phrasesOf('de', 'Das geschah Ende März.')).toEqual([]);
  });
});

describe('English phrases that can stand over a slide', () => {
  it('are nouns between an article or preposition and the verb', () => {
    expect(phrasesOf('en', 'The harbour office approved the new berth.')).toEqual(expect.arrayContaining(['harbour office', 'berth']));
    expect(phrasesOf('en', 'They spoke about the history of the old harbour.')).toContain('history of the old harbour');
  });

  it('are never a verb, an adjective or an adverb alone', () => {
    for (const sentence of ['Returning, they were tired.', 'It was large and very slowly moving.', 'They decided to sail.']) {
      expect(phrasesOf('en', sentence)).toEqual([]);
    }
  });

  it('are no orders and no passing participles', () => {
    expect(phrasesOf('en', 'You have to fasten the rope.', 'Fasten ropes on both sides.')).not.toContain('Fasten ropes');
    expect(phrasesOf('en', 'They were saved by a passing trawler.')).toEqual(['trawler']);
    expect(phrasesOf('en', 'The mooring posts are new.', 'He checked the mooring posts.')).toContain('mooring posts');
  });

  it('do not end where a possessive leads on', () => {
    expect(phrasesOf('en', 'The harbour of Baker’s Island is old.')).not.toContain('harbour of Baker');
  });

  it('do not tear a name', () => {
    expect(phrasesOf('en', 'We met the Northern Harbour Board in June.')).toEqual(['Northern Harbour Board']);
  });

  it('leave code and addresses out', () => {
    expect(phrasesOf('en', 'Open the `old berth` and https://example.org/berth.')).toEqual([]);
  });
});

describe('French phrases that can stand over a slide', () => {
  it('are a noun with its adjectives and its complement, elisions whole', () => {
    expect(phrasesOf('fr', 'Le conseil a examiné la gestion de l’eau potable.')).toContain('gestion de l’eau potable');
    expect(phrasesOf('fr', 'Elle prépare une nouvelle station balnéaire.')).toContain('nouvelle station balnéaire');
  });

  it('never end inside a compound', () => {
    const phrases = phrasesOf('fr', 'Le mot de passe protège l’arrivée du chemin de fer.');
    expect(phrases).toEqual(expect.arrayContaining(['mot de passe', 'arrivée du chemin de fer']));
    expect(phrases).not.toContain('arrivée du chemin');
  });

  it('are no verb and no participle with its complement cut off', () => {
    expect(phrasesOf('fr', 'Les bateaux fonctionnent et il faut les réparer.')).toEqual(['bateaux']);
    expect(phrasesOf('fr', 'C’est une digue située à Brest.')).not.toContain('digue située');
  });
});

describe('Chinese phrases that can stand over a slide', () => {
  it('are whole words without verbs at their ends', () => {
    const phrases = phrasesOf('zh', '代表团参观了海港博物馆和港口管理中心。');
    expect(phrases).toContain('港口管理中心');
    for (const phrase of phrases) expect(phrase).not.toMatch(/参观|[了和]/);
  });

  it('are no half of a document’s name, and no deed', () => {
    expect(phrasesOf('zh', '会议讨论了《海港高质量发展三年行动计划》。')).not.toContain('行动计划');
    for (const phrase of phrasesOf('zh', '海港管理局组织考察组出访。')) expect(phrase).not.toMatch(/局组织/);
  });

  it('keep names whole that no dictionary knows', () => {
    const phrases = phrasesOf('zh', '云栖湖很深。', '云栖湖是一座淡水湖。');
    expect(phrases).toContain('云栖湖');
    expect(phrases).not.toContain('栖湖');
  });
});
