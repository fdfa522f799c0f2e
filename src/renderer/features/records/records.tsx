import './records.css';
import * as Dialog from '@radix-ui/react-dialog';
import { useState } from 'react';
import { useDeck } from '../../store/deck.ts';
import { useRecords } from '../../store/records.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { Question } from './question.tsx';
import { RecordExport } from './record-export.tsx';
import { RecordView } from './record-view.tsx';
import { timeOf } from './time-of.ts';

const close = () => useRecords.setState({ open: false });

/** The talks and rehearsals that were held with the deck, newest first, and the one that is chosen. */
export function Records() {
  const records = useDeck((state) => state.history?.deck.records);
  const chosen = useRecords((state) => state.chosen);
  const [removing, setRemoving] = useState(false);
  const text = words.rehearsal.record;
  const listed = (records ?? []).toReversed();
  const record = listed.find(({ id }) => id === chosen) ?? listed[0];
  const remove = () => {
    setRemoving(false);
    if (record) useDeck.getState().dispatch({ type: 'record.remove', record: record.id });
  };
  return (
    <Dialog.Root open onOpenChange={(stays) => stays || close()}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="alert records">
          <Dialog.Title>{text.title}</Dialog.Title>
          <Dialog.Description>{record ? text.how : text.none}</Dialog.Description>
          {record && (
            <div className="records-panes">
              <fieldset>
                <legend className="hidden">{text.title}</legend>
                {listed.map((each) => (
                  <label key={each.id}>
                    <input type="radio" name="record" checked={each === record} onChange={() => useRecords.setState({ chosen: each.id })} />
                    <span>
                      <strong>{timeOf(each.began)}</strong>
                      <span>{text.kind[each.kind]}</span>
                    </span>
                  </label>
                ))}
              </fieldset>
              <RecordView key={record.id} record={record} />
            </div>
          )}
          <footer>
            {record && <RecordExport record={record} />}
            {record && (
              <Button label={text.remove} kind="outlined" onClick={() => setRemoving(true)}>
                {text.remove}
              </Button>
            )}
            <span className="space" />
            <Button label={text.close} kind="primary" onClick={close}>
              {text.close}
            </Button>
          </footer>
          {removing && record && (
            <Question
              title={text.removeTitle}
              text={text.removeText(timeOf(record.began))}
              yes={text.removeYes}
              onYes={remove}
              onNo={() => setRemoving(false)}
            />
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
