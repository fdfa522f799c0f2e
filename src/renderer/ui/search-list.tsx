import './search-list.css';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { stepFor } from './list-keys.ts';

/** Items under a title, or under none. */
export type ItemGroup<T> = { title: string | null; items: readonly T[] };

type Props<T> = {
  /** What the list is called, and what its field says while it is empty. */
  name: string;
  field: string;
  /** What is said where nothing matches. */
  none: string;
  /** The same function for as long as the same things are offered. */
  matching: (query: string) => readonly ItemGroup<T>[];
  onTake: (item: T) => void;
  children: (item: T) => ReactNode;
};

/** A list that is narrowed by typing and chosen from by keys while its field keeps the focus, as ARIA's combobox with a list box is used. */
export function SearchList<T extends { id: string }>({ name, field, none, matching, onTake, children }: Props<T>) {
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const groups = useMemo(() => matching(query), [matching, query]);
  const items = groups.flatMap((group) => group.items);
  const current = items[at];
  const nameOf = (item: T) => `${list}-${item.id}`;

  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: at === 0 ? 'end' : 'nearest' });
  }, [at]);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const to = stepFor(event.key, at, items.length);
    if (to !== null) setAt(to);
    else if (event.key !== 'Enter') return;
    else if (current) onTake(current);
    event.preventDefault();
  };
  const row = (item: T) => (
    <button
      type="button"
      role="option"
      tabIndex={-1}
      id={nameOf(item)}
      key={item.id}
      aria-selected={item === current}
      onPointerMove={() => setAt(items.indexOf(item))}
      onClick={() => onTake(item)}
    >
      {children(item)}
    </button>
  );
  return (
    <div className="search-list">
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={current ? nameOf(current) : undefined}
        aria-label={field}
        placeholder={field}
        value={query}
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label={name} ref={box} tabIndex={-1}>
        {groups.map(({ title, items: own }) =>
          title === null ? (
            own.map(row)
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a part of a list box, not of a form
            <div role="group" aria-label={title} key={title}>
              <span className="search-list-title" aria-hidden="true">
                {title}
              </span>
              {own.map(row)}
            </div>
          ),
        )}
      </div>
      {items.length === 0 && <p role="status">{none}</p>}
    </div>
  );
}
