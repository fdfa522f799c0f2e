import type { Warning } from '../../../core/model/report.ts';
import { words } from '../../store/words.ts';

/** What a reader should know of the report before speaking of it. Many of a kind in one file stand behind the first of them. */
export function Remarks({ warnings }: { warnings: readonly Warning[] }) {
  return groupsOf(warnings).map(([first, ...others]) => {
    const key = `${first.file} ${first.code} ${first.detail}`;
    if (others.length === 0) {
      return (
        <p className="remark" key={key}>
          {words.warning(first)}
        </p>
      );
    }
    return (
      <details className="remark" key={key}>
        <summary>
          {words.warning(first)} <em>{words.app.more(others.length)}</em>
        </summary>
        <ul>
          {others.map((warning, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the report never changes while it is open.
            <li key={index}>{words.warning(warning)}</li>
          ))}
        </ul>
      </details>
    );
  });
}

// So many of a kind can stand one under the other.
const few = 3;

function groupsOf(warnings: readonly Warning[]): [Warning, ...Warning[]][] {
  const groups = new Map<string, [Warning, ...Warning[]]>();
  for (const warning of warnings) {
    const key = `${warning.code} ${warning.file ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(warning);
    else groups.set(key, [warning]);
  }
  return [...groups.values()].flatMap((group) => (group.length > few ? [group] : group.map((warning): [Warning] => [warning])));
}
