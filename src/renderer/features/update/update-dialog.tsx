import './update.css';
import * as Dialog from '@radix-ui/react-dialog';
import type { Deck } from '../../../core/model/deck.ts';
import type { Report } from '../../../core/model/report.ts';
import { isUnchanged } from '../../../core/update/summary.ts';
import type { UpdateOffer } from '../../../shared/views.ts';
import { declineUpdate } from '../../actions/update.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { Review } from './review.tsx';
import { useMerger } from './use-merger.ts';
import { Working } from './working.tsx';

type Props = { offer: UpdateOffer; deck: Deck; report: Report };

/** What a new version of the report changes in the deck: each difference to accept or refuse, before anything is done. */
export function UpdateDialog(props: Props) {
  const { proposal, taking, propose, take } = useMerger(props);
  const said = words.update;
  const same = proposal !== null && isUnchanged(proposal.summary) && proposal.changes.length === 0;
  return (
    <Dialog.Root open onOpenChange={(stays) => stays || declineUpdate()}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="alert update" data-brief={proposal === null || same} aria-busy={proposal === null || taking}>
          <Dialog.Title>{said.title}</Dialog.Title>
          <Dialog.Description asChild>
            <div className="update-lead" aria-live="polite">
              {proposal === null ? <Working label={said.comparing} /> : same ? said.unchanged : said.follows}
            </div>
          </Dialog.Description>
          {proposal && !same ? (
            <Review proposal={proposal} language={props.offer.report.language} taking={taking} onChoose={propose} onTake={take} />
          ) : (
            <footer>
              <Button label={same ? words.app.close : words.app.cancel} kind="outlined" onClick={declineUpdate}>
                {same ? words.app.close : words.app.cancel}
              </Button>
            </footer>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
