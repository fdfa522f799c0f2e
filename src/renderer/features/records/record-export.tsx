import type { TalkRecord } from '../../../core/model/talk-record.ts';
import { recordCsv } from '../../../core/present/record-csv.ts';
import { recordMarkdown } from '../../../core/present/record-markdown.ts';
import { exportRecord } from '../../actions/records.ts';
import { useDeck } from '../../store/deck.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { timeOf } from './time-of.ts';

/** Writes the record as a table for other programs, or as a text to read and pass on. */
export function RecordExport({ record }: { record: TalkRecord }) {
  const title = useDeck((state) => state.history?.deck.title ?? '');
  const file = useDeck((state) => state.project?.name ?? '');
  const text = words.rehearsal.record;
  const name = `${file} – ${text.kind[record.kind]} ${new Date(record.began).toLocaleDateString('sv')}`;
  return (
    <>
      <Button label={text.exportCsv} kind="outlined" onClick={() => void exportRecord(name, '.csv', recordCsv(record, text))}>
        {text.exportCsv}
      </Button>
      <Button label={text.exportMarkdown} kind="outlined" onClick={() => void exportRecord(name, '.md', recordMarkdown(record, title, text, timeOf))}>
        {text.exportMarkdown}
      </Button>
    </>
  );
}
