import { type ReactNode, useEffect } from 'react';
import { Group, Panel, Separator, useGroupRef } from 'react-resizable-panels';
import { keepPanes, panesNow } from '../../store/presenter.ts';
import { words } from '../../store/words.ts';

/** Percentages until their user sets others. */
const asBuilt = { slides: 58, now: 66 };

type Props = { now: ReactNode; next: ReactNode; notes: ReactNode };

/** The slides beside the notes, in sizes that their user sets and that are remembered for each size of the window. */
export function Panes({ now, next, notes }: Props) {
  const columns = useGroupRef();
  const rows = useGroupRef();
  useEffect(() => {
    const follow = () => {
      const panes = panesNow() ?? asBuilt;
      columns.current?.setLayout({ slides: panes.slides, notes: 100 - panes.slides });
      rows.current?.setLayout({ now: panes.now, next: 100 - panes.now });
    };
    // A line that was dragged does not keep the arrow keys, which go on with the talk.
    const letGo = () => document.activeElement instanceof HTMLElement && document.activeElement.matches('.splitter') && document.activeElement.blur();
    window.addEventListener('resize', follow);
    window.addEventListener('pointerup', letGo);
    return () => {
      window.removeEventListener('resize', follow);
      window.removeEventListener('pointerup', letGo);
    };
  }, [columns, rows]);
  const { slides, now: share } = panesNow() ?? asBuilt;
  return (
    <Group
      className="panes"
      groupRef={columns}
      defaultLayout={{ slides, notes: 100 - slides }}
      onLayoutChanged={(layout, { isUserInteraction }) => isUserInteraction && keepPanes({ slides: layout['slides'] ?? slides }, asBuilt)}
    >
      <Panel id="slides" minSize="30%">
        <Group
          groupRef={rows}
          orientation="vertical"
          defaultLayout={{ now: share, next: 100 - share }}
          onLayoutChanged={(layout, { isUserInteraction }) => isUserInteraction && keepPanes({ now: layout['now'] ?? share }, asBuilt)}
        >
          <Panel id="now" minSize="30%">
            {now}
          </Panel>
          <Separator className="splitter" aria-label={words.presenter.resize.rows} />
          <Panel id="next" minSize="12%">
            {next}
          </Panel>
        </Group>
      </Panel>
      <Separator className="splitter" aria-label={words.presenter.resize.columns} />
      <Panel id="notes" minSize="20%">
        {notes}
      </Panel>
    </Group>
  );
}
