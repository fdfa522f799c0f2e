import { countWords } from '../../text/words.ts';
import { enumerationOf } from '../enumeration.ts';
import { fitsCard } from '../fit.ts';
import type { Line } from '../line.ts';
import { isVisit, stationsOf } from '../stations.ts';
import type { Passage } from './passage.ts';
import { seenAt } from './seen.ts';

const fewest = 3;
const most = 12;

/** Cards of a visit: the places and firms that its sentences tell of one by one, or that one sentence lists. */
export function placesOf({ prose, listed, language }: Passage): Line[] | null {
  if (listed) return null;
  const stations = stationsOf(prose, language);
  if (stations) return cards(stations.map(({ name, from }) => ({ name, seen: seenAt(from.text, name, language), from })));
  if (prose.length > 6) return null;
  const lists = prose.flatMap((from) => {
    const items = isVisit(from.text, language) ? enumerationOf(from.text, language)?.items : undefined;
    return items && areNames(items, language) ? [items.map((name) => ({ name, seen: '', from }))] : [];
  });
  const [longest] = lists.sort((a, b) => b.length - a.length);
  // Beside other news, three places are no slide of their own.
  return longest && (longest.length > fewest || prose.length === 1) ? cards(longest) : null;
}

type Stop = { name: string; seen: string; from: Passage['prose'][number] };

function cards(stops: readonly Stop[]): Line[] | null {
  if (stops.length < fewest || stops.length > most) return null;
  const lines = stops.map(({ name, seen, from }): Line => {
    const parted = partOfName(name);
    const card = parted ?? { label: name, text: seen };
    return { label: card.label, text: fitsCard(card.label, card.text) ? card.text : '', sources: [from.sentence], level: 0, at: from.at };
  });
  return lines.every((line) => fitsCard(line.label ?? '', '')) ? lines : null;
}

// Two lines of a card.
const longestName = 48;

/** A long name at the word that says what the place is for or part of: "… centre | for …"; null for one that stays whole. */
function partOfName(name: string): { label: string; text: string } | null {
  if (name.length <= longestName) return null;
  const found = /^(.{12,48}?)\s(?:für|der|des|von|for|of|de la|de l['’]|du|des|pour)\s(.{8,})$/u.exec(name);
  const [, label = '', text = ''] = found ?? [];
  return found && !/[()]|\b(?:Ltd|GmbH|AG|Inc|Group)\b/.test(label) ? { label, text } : null;
}

const sign =
  /(?:Ltd|GmbH|\bAG|\bSE|\bKG|\bInc|\bLLC|S\.A\.|Group|Gruppe|Werke?|Verein|Institut\w*|Zentrum|zentrum|museum|Museum|amt|Amt|park|Park|schule|Schule|haus|Haus|hafen|Hafen|werft|Werft|fabrik|Fabrik|Cent(?:er|re)|University|Office|Hospital|Port|Factory|Plant|Base|Zone|Universität|Usine|usine|Centre|centre|Musée|musée|Mairie|mairie|Port|port|公司|集团|基地|园区?|中心|厂|馆|村|社区|学校|医院|企业|研究院|所)/u;

/** True where most items are names of places or organisations, and all could be. */
function areNames(items: readonly string[], language: string): boolean {
  if (items.some((item) => countWords(item, language) > (language === 'zh' ? 24 : 9))) return false;
  const named = items.filter((item) => sign.test(item) || (language !== 'zh' && item.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length >= 2)).length;
  return items.every((item) => language === 'zh' || /^\p{Lu}|\s\p{Lu}/u.test(item)) && named >= items.length * 0.6;
}
