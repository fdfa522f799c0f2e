import { memo, type ReactNode } from 'react';
import { excerpt, type Hit } from '../../../core/present/questions.ts';

/** The words around what was found, which is marked. */
export const HitText = memo(function HitText({ hit, language }: { hit: Hit; language: string | undefined }) {
  const { text, stretches } = excerpt(hit);
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <span className="questions-words" lang={language}>
      {parts}
      {text.slice(from)}
    </span>
  );
});
