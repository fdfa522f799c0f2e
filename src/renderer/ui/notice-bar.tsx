import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from './button.tsx';

type Action = { label: string; name?: string; run: () => void };
type Notice = { kind: 'done' | 'warning' | 'busy' | 'question'; text: string; action?: Action; other?: Action };

/** Milliseconds that a good message stays, and one about which something can be done. */
const stays = { plain: 8000, withAction: 20_000 };

export function NoticeBar({ notice, closeLabel, onClose }: { notice: Notice; closeLabel: string; onClose: () => void }) {
  useEffect(() => {
    if (notice.kind !== 'done') return;
    const timer = setTimeout(onClose, notice.action ? stays.withAction : stays.plain);
    return () => clearTimeout(timer);
  }, [notice, onClose]);
  return (
    <div className={`notice ${notice.kind}`} role={notice.kind === 'warning' ? 'alert' : 'status'}>
      {notice.kind === 'busy' && <span className="spinner" aria-hidden="true" />}
      {notice.kind === 'done' && <CircleCheck className="good" size={18} strokeWidth={1.75} aria-hidden="true" />}
      {notice.kind === 'warning' && <TriangleAlert className="bad" size={18} strokeWidth={1.75} aria-hidden="true" />}
      <span className="notice-text">{notice.text}</span>
      {[notice.action, notice.other].map(
        (action) =>
          action && (
            <Button key={action.label} label={action.name ?? action.label} kind="outlined" onClick={action.run}>
              {action.label}
            </Button>
          ),
      )}
      {notice.kind !== 'busy' && <Button label={closeLabel} icon={X} onClick={onClose} />}
    </div>
  );
}
