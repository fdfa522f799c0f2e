import './files.css';
import { Lock, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { saveAs } from '../../actions/file.ts';
import { openRecent } from '../../actions/open.ts';
import { call } from '../../api.ts';
import { flush } from '../../store/autosave.ts';
import { useDeck } from '../../store/deck.ts';
import { useFile } from '../../store/file.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';

/** Says what keeps the deck from being saved or edited, and what can be done; it stays until that is over. */
export function FileBar() {
  const project = useDeck((state) => state.project);
  const problem = useFile((state) => state.problem);
  if (project?.takenBy != null) return <TakenBar id={project.id} by={project.takenBy} />;
  if (!project || !problem) return null;
  const again = { 'save.changed': words.files.replace, 'save.removed': words.files.writeAgain }[problem.code];
  const overwrite = () => void call('project.replace', { id: project.id });
  return (
    <section className="file-bar problem" role="alert">
      <TriangleAlert size={16} aria-hidden="true" />
      <p>{problem.message}</p>
      <Button label={saveAs.label} kind="outlined" onClick={saveAs.run}>
        {saveAs.label}
      </Button>
      <Button label={again ?? words.files.tryAgain} kind="outlined" onClick={again ? overwrite : () => void flush()}>
        {again ?? words.files.tryAgain}
      </Button>
    </section>
  );
}

function TakenBar({ id, by }: { id: string; by: string }) {
  const free = useFile((state) => state.free);
  const refused = useFile((state) => state.refused);
  const [called, setCalled] = useState(false);
  // Whoever types all the same is shown why nothing happens.
  useEffect(() => {
    if (refused === 0) return;
    setCalled(true);
    const timer = setTimeout(() => setCalled(false), 600);
    return () => clearTimeout(timer);
  }, [refused]);
  return (
    <section className="file-bar taken" role="status" data-called={called}>
      <Lock size={16} aria-hidden="true" />
      <p>{free ? words.files.free : words.files.takenBy(by)}</p>
      {free && (
        <Button label={words.files.editNow} kind="primary" onClick={() => void openRecent(id)}>
          {words.files.editNow}
        </Button>
      )}
      <Button label={words.files.saveCopy} kind="outlined" onClick={saveAs.run}>
        {words.files.saveCopy}
      </Button>
    </section>
  );
}
