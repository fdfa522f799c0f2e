import { type KeyboardEvent, useEffect, useRef } from 'react';
import { flatSections, type Report, sentencesOfSection } from '../../../core/model/report.ts';
import { plainText } from '../../../core/text/inline.ts';
import { useAccount } from '../../store/account.ts';
import { useSources } from '../../store/sources.ts';
import { words } from '../../store/words.ts';

/** The report's sections; one step to any of them, and how much of each is shown. */
export function Contents({ report, onDone }: { report: Report; onDone: () => void }) {
  const list = useRef<HTMLElement>(null);
  const account = useAccount((state) => state.account);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const press = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items[Math.max(0, Math.min(to, items.length - 1))]?.focus();
    } else if (event.key === 'Escape') onDone();
  };
  const sections = flatSections(report.sections).flatMap((section) => {
    const [first] = sentencesOfSection(section);
    return first && section.title !== '' ? [{ section, first }] : [];
  });
  return (
    <nav className="contents" aria-label={words.sources.contents} ref={list} onKeyDown={press} lang={report.language}>
      {sections.map(({ section, first }) => {
        const counts = account?.sections.get(section.id)?.counts;
        const all = counts ? Object.values(counts).reduce((sum, count) => sum + count, 0) : 0;
        return (
          <button
            type="button"
            key={section.id}
            className={`level-${section.level}`}
            onClick={() => {
              useSources.getState().go(first.id);
              onDone();
            }}
          >
            <span>{plainText(section.title)}</span>
            {counts && (
              <span className="count" data-tip={words.sources.onSlides(counts.slide, all)}>
                {counts.slide}/{all}
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
