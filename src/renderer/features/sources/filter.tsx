import { useAccount } from '../../store/account.ts';
import type { Listed } from '../../store/sources.ts';
import { locale, words } from '../../store/words.ts';

/** Which sentences are shown, with how many there are of each. */
export function Filter({ listed, onChoose }: { listed: Listed; onChoose: (listed: Listed) => void }) {
  const counts = useAccount((state) => state.account?.counts);
  if (!counts) return <div className="filter" />;
  const off = counts.notes + counts.dropped + counts.lost;
  const of: Record<Listed, number> = { all: counts.slide + off, off, ...counts };
  const shown: Listed[] = ['all', 'slide', 'off', ...(['dropped', 'lost'] as const).filter((standing) => counts[standing] > 0 || listed === standing)];
  return (
    <fieldset className="filter">
      <legend className="hidden">{words.sources.list}</legend>
      {shown.map((choice) => (
        <button type="button" key={choice} aria-pressed={listed === choice} data-listed={choice} onClick={() => onChoose(listed === choice ? 'all' : choice)}>
          {words.sources.listed[choice]} <span>{of[choice].toLocaleString(locale)}</span>
        </button>
      ))}
    </fieldset>
  );
}
