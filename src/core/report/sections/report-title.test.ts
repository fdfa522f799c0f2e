import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/raw.ts';
import { writePart } from '../blocks.ts';
import { CanonicalText } from '../canonical.ts';
import { titleOfProse } from './report-title.ts';

/** The title of a report of one paragraph. */
function titleOf(language: string, prose: string): string | undefined {
  const raw: RawBlock = { kind: 'paragraph', text: prose, at: { kind: 'line', line: 1 } };
  const part = writePart(raw, new CanonicalText(language));
  return titleOfProse(part?.kind === 'block' ? [part.block] : [], language)?.title;
}

describe('the title of a report without a heading for it', () => {
  it('is what its first sentence defines, whatever stands between', () => {
    expect(titleOf('de', 'Die Kogge (auch Kocke), früher meist Holk genannt, ist ein Schiff. Eine Kogge trägt viel. Jede Kogge hat einen Mast.')).toBe('Kogge');
    expect(titleOf('de', 'Als Strandgut bezeichnet man Treibendes. Strandgut gehört dem Land. Wer Strandgut findet, meldet es.')).toBe('Strandgut');
    expect(titleOf('fr', 'La bisquine est un bateau de pêche. La bisquine porte trois mâts. Une bisquine court vite.')).toBe('Bisquine');
    expect(titleOf('zh', '渔港是一种港口。渔港停泊渔船。渔港由渔民管理。')).toBe('渔港');
  });

  it('is the person or thing whose name opens it', () => {
    const life = 'He led the Coastal Pilot Service. The Coastal Pilot Service was small. Quibell retired early. Quibell wrote two books.';
    expect(titleOf('en', `Captain Edward Quibell, OBE (3 May 1901 – 9 June 1970) was a pilot. ${life}`)).toBe('Captain Edward Quibell');
    expect(titleOf('en', 'Ferry 12 is a ship of the old line. Ferry 12 sails twice a day. Nobody boards Ferry 12 in winter.')).toBe('Ferry 12');
  });

  it('is not the aim of an undertaking, but the undertaking', () => {
    expect(titleOf('de', 'Ziel der Studie ist die Prüfung der Molen. Die Studie zum Zustand der Molen dauerte lang. Die Studie liegt vor.')).not.toMatch(
      /^Ziel/,
    );
  });
});
