import './export.css';
import * as Dialog from '@radix-ui/react-dialog';
import { type ReactNode, useId } from 'react';
import { formats, Pages } from '../../../core/export/options.ts';
import { exportAs } from '../../actions/export.ts';
import { useExport } from '../../store/export.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { Select } from '../../ui/select.tsx';
import { TooFull } from '../fit/too-full.tsx';
import { Preview } from './preview.tsx';

const close = () => useExport.getState().set({ open: false });

/** What file is written, for whom, and what stands in it, beside its first pages. */
export function ExportDialog() {
  const { format, options, set, choose } = useExport();
  const save = () => {
    close();
    void exportAs(format, format === 'docx' ? { ...options, copy: 'presenter' } : options);
  };
  return (
    <Dialog.Root open onOpenChange={(stays) => stays || close()}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="alert export" aria-describedby={undefined}>
          <Dialog.Title>{words.exporting.title}</Dialog.Title>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <div className="export-choices fades">
              <Group legend={words.exporting.format}>
                {formats.map((one) => (
                  <Radio key={one} name="format" chosen={one === format} label={words.exporting.formats[one]} choose={() => set({ format: one })}>
                    {words.exporting.formatSays[one]}
                  </Radio>
                ))}
              </Group>
              {format === 'docx' ? (
                <p className="export-only">{words.exporting.notesAreYours}</p>
              ) : (
                <Group legend={words.exporting.copy}>
                  {(['presenter', 'recipient'] as const).map((copy) => (
                    <Radio key={copy} name="copy" chosen={options.copy === copy} label={words.exporting.copies[copy]} choose={() => choose({ copy })} />
                  ))}
                </Group>
              )}
              {format === 'pdf' && <PdfChoices />}
              {format === 'png' && (
                <Field label={words.exporting.width}>
                  {(id) => (
                    <Select
                      id={id}
                      label={words.exporting.width}
                      value={String(options.width)}
                      choices={[1280, 1920, 2560, 3840].map((width) => [String(width), String(width)] as const)}
                      onChoose={(width) => choose({ width: Number(width) })}
                    />
                  )}
                </Field>
              )}
            </div>
            <Preview />
            <TooFull leave={close} />
            <footer>
              <Button label={words.app.cancel} kind="outlined" onClick={close}>
                {words.app.cancel}
              </Button>
              <button type="submit" className="button primary">
                {words.exporting.save}
              </button>
            </footer>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** What only a PDF knows: pages, paper, appendix, marking. */
function PdfChoices() {
  const { options, choose } = useExport();
  const pages = Pages.options.filter((one) => one !== 'notes' || options.copy === 'presenter');
  const onPaper = options.pages !== 'slides' && options.pages !== 'steps';
  return (
    <>
      <Field label={words.exporting.pages}>
        {(id) => (
          <Select
            id={id}
            label={words.exporting.pages}
            value={options.pages}
            choices={pages.map((one) => [one, words.exporting.pagesOf[one]] as const)}
            onChoose={(one) => choose({ pages: one })}
          />
        )}
      </Field>
      {onPaper && (
        <Field label={words.exporting.paper}>
          {(id) => (
            <Select
              id={id}
              label={words.exporting.paper}
              value={options.paper}
              choices={(['a4', 'letter'] as const).map((paper) => [paper, words.exporting.papers[paper]] as const)}
              onChoose={(paper) => choose({ paper })}
            />
          )}
        </Field>
      )}
      <Field label={words.exporting.marking}>
        {(id) => (
          <input
            id={id}
            type="text"
            maxLength={80}
            placeholder={words.exporting.markingExample}
            value={options.marking}
            onChange={(event) => choose({ marking: event.target.value })}
          />
        )}
      </Field>
      {options.copy === 'presenter' && (
        <Group legend={words.exporting.appendix}>
          {(['report', 'ledger'] as const).map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={options.appendix.includes(part)}
                onChange={({ target }) => choose({ appendix: target.checked ? [...options.appendix, part] : options.appendix.filter((one) => one !== part) })}
              />
              <span>{words.exporting.appendices[part]}</span>
            </label>
          ))}
        </Group>
      )}
    </>
  );
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

type RadioProps = { name: string; label: string; chosen: boolean; choose: () => void; children?: ReactNode };

function Radio({ name, label, chosen, choose, children }: RadioProps) {
  return (
    <label>
      <input type="radio" name={name} checked={chosen} onChange={choose} />
      <span>
        {label}
        {children && <small>{children}</small>}
      </span>
    </label>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="export-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
