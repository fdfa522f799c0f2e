import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { call } from '../../api.ts';
import { usePresenter } from '../../store/presenter.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';

/** Milliseconds that the hint stays by itself. */
const stays = 20_000;

/** On a single display, where the audience's window is behind this one: how to see it. Said until it was done once. */
export function FrontHint() {
  const [shown, setShown] = useState(false);
  const knows = usePresenter((state) => state.settings.knowsFront);
  const change = usePresenter((state) => state.change);
  useEffect(() => {
    if (knows) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    void call('present.oneDisplay').then((one) => {
      setShown(one);
      timer = setTimeout(() => setShown(false), stays);
    });
    return () => {
      if (timer) clearTimeout(timer);
    };
  }, [knows]);
  if (!shown || knows) return null;
  return (
    <div className="front-hint" role="status">
      <span>{words.presenter.pressV('V')}</span>
      <Button label={words.presenter.close} icon={X} onClick={() => change({ knowsFront: true })} />
    </div>
  );
}
