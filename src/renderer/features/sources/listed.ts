import type { SentenceId } from '../../../core/model/id.ts';
import { flatSections, type Report, type Section, sentencesOfSection } from '../../../core/model/report.ts';
import type { Sentence } from '../../../core/model/text.ts';
import type { Account, Standing } from '../../../core/sources/account.ts';
import { plainText } from '../../../core/text/inline.ts';
import { useAccount } from '../../store/account.ts';
import { type Listed, useSources } from '../../store/sources.ts';

/** A sentence in a list, with what is searched of it. */
export type Entry = { id: SentenceId; section: Section; sentence: Sentence; plain: string; folded: string };

// A report does not change while it is open.
const read = new WeakMap<Report, Entry[]>();

/** Every sentence of a report in order, as it is listed and searched. */
export function entriesOf(report: Report): readonly Entry[] {
  const known = read.get(report);
  if (known) return known;
  const entries = flatSections(report.sections).flatMap((section) =>
    sentencesOfSection(section).map((sentence) => {
      const plain = plainText(sentence.text);
      return { id: sentence.id, section, sentence, plain, folded: folded(plain) };
    }),
  );
  read.set(report, entries);
  return entries;
}

/** A text for searching: without regard to capitals and to how accents are written; as long as the text itself. */
export const folded = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

/** The sentences that match what is chosen and searched for; each word of the query has to be in a sentence. */
export function filtered(entries: readonly Entry[], account: Account | null, listed: Listed, query: string): readonly Entry[] {
  const parts = folded(query.trim()).split(/\s+/).filter(Boolean);
  if (listed === 'all' && parts.length === 0) return entries;
  return entries.filter(({ id, section, folded: text }) => {
    const standing = account?.sections.get(section.id)?.standings.get(id);
    return isListed(standing, listed) && parts.every((part) => text.includes(part));
  });
}

const isListed = (standing: Standing | undefined, listed: Listed): boolean =>
  listed === 'all' || (listed === 'off' ? standing !== undefined && standing !== 'slide' : standing === listed);

/** The sentences that the pane lists now. */
export const listedSentences = (report: Report): readonly Entry[] => {
  const { listed, query } = useSources.getState();
  return filtered(entriesOf(report), useAccount.getState().account, listed, query);
};
