import { describe, expect, it } from 'vitest';
import { isDebris } from './debris.ts';
import { isIdle } from './idle.ts';

describe('a sentence that a speaker would not read out', () => {
  const left: [string, string, string][] = [
    ['points elsewhere', 'en', 'For more information on the locks, see the harbour handbook.'],
    ['points to a section', 'en', 'If the pump still does not start, see Section 4.'],
    ['announces a section', 'en', 'This chapter describes how the meters are read.'],
    ['announces a table', 'en', 'Table 3 shows the mean depth of each basin.'],
    ['says where its results stand', 'en', 'The results of the second winter are summarised in Table 5.'],
    ['waits for a command', 'en', 'To list all valves, run the following command:'],
    ['lost its beginning', 'en', 'and the rest of the fleet), which was sold later.'],
    ['is a formula', 'en', 'The loss is L = w ∈ s f(w) + g where s = 3.'],
    ['waits for its number', 'en', 'The quays are drawn in the plan of Fig'],
    ['points elsewhere', 'fr', 'Pour plus d’informations, consultez la page du port.'],
    ['points to a section', 'fr', 'Si la pompe ne démarre pas, voyez la section 4.'],
    ['announces a chapter', 'fr', 'Ce chapitre décrit les relevés de la première année.'],
    ['waits for a command', 'fr', 'Pour lister les vannes, exécutez la commande suivante :'],
    ['exceeds the document', 'fr', 'La réparation des pompes dépasse le cadre de ce guide.'],
  ];
  it.each(left)('%s (%s)', (_, language, sentence) => expect(isDebris(sentence, language) || isIdle(sentence, language)).toBe(true));

  const said: [string, string][] = [
    ['en', 'The quay is 340 m (1,115 ft) long and was built in 1911.'],
    ['en', 'The board paper covers two options: a) a new lock (cheap), and b) a second basin.'],
    ['en', 'This paper asks how many ships the lock can take in a day.'],
    ['en', 'The council will see a final report in June.'],
    ['fr', 'La ville a voté un budget de 40 millions d’euros (hors écoles).'],
    ['fr', 'Certaines vannes dépendent du niveau de la mer.'],
  ];
  it.each(said)('is none of these (%s): %s', (language, sentence) => expect(isDebris(sentence, language) || isIdle(sentence, language)).toBe(false));
});
