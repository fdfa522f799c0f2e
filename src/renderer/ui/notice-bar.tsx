import { X } from 'lucide-react';
import { useEffect } from 'react';

type Notice = { kind: 'done' | 'warning' | 'busy' | 'question'; text: string; action?: { label: string; run: () => void } };

import { Button } from './button.tsx';

/** Milliseconds that a good message stays. */
const stays = 8000;

export function NoticeBar({ notice, closeLabel, onClose }: { notice: Notice; closeLabel: string; onClose: () => void }) {
  useEffect(() => {
    if (notice.kind !== 'done') return;
    const timer = setTimeout(onClose, stays);
    return () => clearTimeout(timer);
  }, [notice, onClose]);
  return (
    <div className={`notice ${notice.kind}`} role={notice.kind === 'warning' ? 'alert' : 'status'}>
      {notice.kind === 'busy' && <span className="spinner" aria-hidden="true" />}
      <span className="notice-text">{notice.text}</span>
      {notice.action && (
        <Button label={notice.action.label} kind="outlined" onClick={notice.action.run}>
          {notice.action.label}
        </Button>
      )}
      {notice.kind !== 'busy' && <Button label={closeLabel} icon={X} onClick={onClose} />}
    </div>
  );
}
