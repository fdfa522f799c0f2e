import './writing.css';
import { AskedPopover } from './asked-popover.tsx';
import { FormatBar } from './format-bar.tsx';

/** What stands beside a text while it is written: the bar over what is selected, and what is asked for. */
export function WritingTools() {
  return (
    <>
      <FormatBar />
      <AskedPopover />
    </>
  );
}
