import { List, Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Report } from '../../../core/model/report.ts';
import { useSources } from '../../store/sources.ts';
import { locale, words } from '../../store/words.ts';
import { Contents } from './contents.tsx';
import { Filter } from './filter.tsx';

/** Finding one's way in the report: search, contents, and which sentences are shown. */
export function Tools({ report }: { report: Report }) {
  const [contents, setContents] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const query = useSources((state) => state.query);
  const listed = useSources((state) => state.listed);
  const searching = useSources((state) => state.searching);
  const set = useSources((state) => state.set);
  useEffect(() => {
    if (searching > 0) field.current?.select();
  }, [searching]);
  return (
    <div className="sources-tools" lang={locale}>
      <div className="search">
        <Search size={14} aria-hidden="true" />
        <input
          ref={field}
          type="search"
          aria-label={words.sources.search}
          placeholder={words.sources.search}
          value={query}
          spellCheck={false}
          onChange={(event) => set({ query: event.target.value })}
          onKeyDown={(event) => event.key === 'Escape' && query !== '' && set({ query: '' })}
        />
        {query !== '' && (
          <button type="button" data-tip={words.sources.clearSearch} aria-label={words.sources.clearSearch} onClick={() => set({ query: '' })}>
            <X size={14} aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          className="toggle"
          data-tip={words.sources.contents}
          aria-label={words.sources.contents}
          aria-expanded={contents}
          onClick={() => setContents(!contents)}
        >
          <List size={15} aria-hidden="true" />
        </button>
      </div>
      {contents && <Contents report={report} onDone={() => setContents(false)} />}
      <Filter listed={listed} onChoose={(choice) => set({ listed: choice })} />
    </div>
  );
}
