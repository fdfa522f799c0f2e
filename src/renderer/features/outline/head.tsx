import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { words } from '../../store/words.ts';
import { clock } from '../../ui/clock.ts';
import type { HeadRow } from './rows.ts';

type Props = { row: HeadRow; id: string; active: boolean; start: number; onToggle: (head: string) => void };

/** A section's line in the outline; opens and closes what stands under it. */
export const Head = memo(function Head({ row, id, active, start, onToggle }: Props) {
  const count = words.editor.slideCount(row.count);
  const time = clock(row.seconds);
  const Icon = row.open ? ChevronDown : ChevronRight;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the focus and its keys
    // biome-ignore lint/a11y/useFocusableInteractive: the tree names the row that its keys act on
    <div
      id={id}
      className="outline-head"
      role="treeitem"
      aria-level={1}
      aria-expanded={row.open}
      aria-selected={false}
      aria-label={words.outline.head(row.title, count, time)}
      data-active={active}
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => onToggle(row.key)}
    >
      <Icon size={14} aria-hidden="true" />
      <span className="outline-title" data-tip={row.title} data-tip-cut>
        {row.title}
      </span>
      <span className="count">{row.count}</span>
      <span className="time">{time}</span>
    </div>
  );
});
