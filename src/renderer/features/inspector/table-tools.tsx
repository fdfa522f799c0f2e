import * as Menu from '@radix-ui/react-dropdown-menu';
import { Check, ChevronDown, Columns3, Heading, Rows3 } from 'lucide-react';
import { chartHtml } from '../../../core/chart/chart-html.ts';
import { columnsOf } from '../../../core/chart/data.ts';
import type { Drawn, SlideOf } from '../../../core/model/deck.ts';
import { frameOf } from '../../../core/render/frame.ts';
import { chartRoom } from '../../../core/render/room.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { Action } from '../../actions/action.ts';
import { columnActions, drawActions, drawingRefused, headerOff, headerOn, rowActions } from '../../actions/tables.ts';
import { useDeck } from '../../store/deck.ts';
import { useObjects } from '../../store/objects.ts';
import { words } from '../../store/words.ts';
import { returnToCell } from './cell-keys.ts';

type Props = { table: SlideOf<'table'>; language: string };

/** Rows, columns and header of the table, and what it is shown as. */
export function TableTools({ table, language }: Props) {
  useObjects((state) => state.cell); // what is enabled follows the cell
  const frame = useDeck((state) => frameOf(state.history?.deck ?? {}));
  const outgrown = table.drawn !== undefined && chartHtml(table, table.drawn, chartRoom(table, frame), language) === null;
  return (
    <>
      {!table.drawn && (
        <>
          <ActionMenu label={words.objects.row} icon={Rows3} actions={rowActions} />
          <ActionMenu label={words.objects.column} icon={Columns3} actions={columnActions} />
          <Toggle label={words.objects.header} pressed={table.header !== null} action={table.header ? headerOff : headerOn} />
        </>
      )}
      <ShownAs table={table} language={language} />
      {table.drawn && <ColumnMenu table={table} drawn={table.drawn} language={language} />}
      {outgrown && (
        <span className="outgrown" role="status">
          {words.objects.hasOutgrown}
        </span>
      )}
    </>
  );
}

function ActionMenu({ label, icon: Icon, actions }: { label: string; icon: typeof Rows3; actions: readonly Action[] }) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="button">
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
        {label}
        <ChevronDown size={14} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Content className="menu" align="start" sideOffset={6} onCloseAutoFocus={returnToCell}>
        {actions.map((action) => (
          <Menu.Item key={action.id} className="menu-item plain" disabled={!action.enabled()} onSelect={action.run}>
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}

function Toggle({ label, pressed, action }: { label: string; pressed: boolean; action: Action }) {
  return (
    <button type="button" className="button toggle" aria-pressed={pressed} data-tip={action.label} disabled={!action.enabled()} onClick={action.run}>
      <Heading size={16} strokeWidth={1.75} aria-hidden="true" />
      {label}
    </button>
  );
}

const kinds = ['table', 'bar', 'line', 'pie'] as const;

/** The table itself, or one of the charts; those that would not tell the truth, or could not be read, say why. */
function ShownAs({ table, language }: Props) {
  const current = table.drawn?.type ?? 'table';
  const choose = (kind: string) => drawActions.find(({ id }) => id === `table.${kind}`)?.run();
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="button outlined">
        {words.objects.shownAs(words.objects.kinds[current])}
        <ChevronDown size={14} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Content className="menu" align="start" sideOffset={6}>
        <Menu.RadioGroup value={current} onValueChange={choose}>
          {kinds.map((kind) => {
            const why = kind === 'table' || kind === current ? null : drawingRefused(table, kind, language);
            return (
              <Menu.RadioItem key={kind} value={kind} className="menu-item" disabled={why !== null}>
                <span className="menu-check">
                  <Menu.ItemIndicator>
                    <Check size={14} aria-hidden="true" />
                  </Menu.ItemIndicator>
                </span>
                <span>
                  {words.objects.kinds[kind]}
                  {why && <small>{why}</small>}
                </span>
              </Menu.RadioItem>
            );
          })}
        </Menu.RadioGroup>
      </Menu.Content>
    </Menu.Root>
  );
}

/** Which columns are drawn; only such as measure the same stand on one axis. */
function ColumnMenu({ table, drawn, language }: Props & { drawn: Drawn }) {
  const dispatch = useDeck((state) => state.dispatch);
  const { category, values } = columnsOf(table, language);
  const named = (column: number) => plainText(table.header?.[column] ?? '').trim() || words.objects.columnNumber(column + 1);
  const set = (change: Partial<Drawn>) => dispatch({ type: 'chart.set', slide: table.id, drawn: { ...drawn, ...change } });
  const unit = values.find(({ column }) => column === drawn.values[0])?.unit;
  const toggle = (column: number) => {
    const rest = drawn.values.filter((value) => value !== column);
    const next = rest.length < drawn.values.length ? rest : [...rest, column].sort((a, b) => a - b);
    if (next.length > 0) set({ values: next });
  };
  const names = category.filter((column) => !drawn.values.includes(column));
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="button">
        {words.objects.values}
        <ChevronDown size={14} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Content className="menu" align="start" sideOffset={6}>
        <Menu.Label className="menu-label">{words.objects.values}</Menu.Label>
        {drawn.type === 'pie' ? (
          <Menu.RadioGroup value={String(drawn.values[0])} onValueChange={(column) => set({ values: [Number(column)] })}>
            {values
              .filter(({ column }) => column !== drawn.category)
              .map(({ column }) => (
                <Menu.RadioItem key={column} value={String(column)} className="menu-item">
                  <Checked />
                  {named(column)}
                </Menu.RadioItem>
              ))}
          </Menu.RadioGroup>
        ) : (
          values
            .filter(({ column }) => column !== drawn.category)
            .map(({ column, unit: own }) => {
              const shown = drawn.values.includes(column);
              const other = !shown && (own !== unit || drawn.values.length > 3);
              return (
                <Menu.CheckboxItem
                  key={column}
                  className="menu-item"
                  checked={shown}
                  disabled={other || (shown && drawn.values.length === 1)}
                  onCheckedChange={() => toggle(column)}
                  onSelect={(event) => event.preventDefault()}
                >
                  <Checked />
                  <span>
                    {named(column)}
                    {other && <small>{words.objects.otherUnit}</small>}
                  </span>
                </Menu.CheckboxItem>
              );
            })
        )}
        {names.length > 1 && (
          <>
            <Menu.Label className="menu-label">{words.objects.names}</Menu.Label>
            <Menu.RadioGroup value={String(drawn.category)} onValueChange={(column) => set({ category: Number(column) })}>
              {names.map((column) => (
                <Menu.RadioItem key={column} value={String(column)} className="menu-item">
                  <Checked />
                  {named(column)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </>
        )}
      </Menu.Content>
    </Menu.Root>
  );
}

const Checked = () => (
  <span className="menu-check">
    <Menu.ItemIndicator>
      <Check size={14} aria-hidden="true" />
    </Menu.ItemIndicator>
  </span>
);
