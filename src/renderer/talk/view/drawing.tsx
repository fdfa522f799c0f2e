import * as Popover from '@radix-ui/react-popover';
import { PenTool } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { words } from '../../store/words.ts';
import { InkTools } from '../ink/ink-tools.tsx';
import { useByMouse } from './by-mouse.ts';

const narrow = matchMedia('(max-width: 1000px)');
const follow = (changed: () => void) => {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
};

/** The tools to draw and point with; behind one button where the bar has no room for them. */
export function Drawing() {
  const folded = useSyncExternalStore(follow, () => narrow.matches);
  const { trigger, keepFocus } = useByMouse();
  if (!folded) return <InkTools />;
  return (
    <Popover.Root>
      <Popover.Trigger className="button icon-only" data-tip={words.ink.tools} aria-label={words.ink.tools} {...trigger}>
        <PenTool size={16} strokeWidth={1.75} aria-hidden="true" />
      </Popover.Trigger>
      {/* It stays while one draws on the slide beside it. */}
      <Popover.Content
        className="menu drawing"
        side="top"
        sideOffset={10}
        collisionPadding={8}
        aria-label={words.ink.tools}
        onOpenAutoFocus={keepFocus}
        onCloseAutoFocus={keepFocus}
        onInteractOutside={(event) => event.preventDefault()}
      >
        <InkTools />
      </Popover.Content>
    </Popover.Root>
  );
}
