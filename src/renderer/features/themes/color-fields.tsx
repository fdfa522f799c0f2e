import { TriangleAlert } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { type Weakness, weaknesses } from '../../../core/theme/legible.ts';
import type { ColorName, Colors, Theme } from '../../../core/theme/theme.ts';
import { locale, words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';

type Props = { theme: Theme; change: (field: string, part: Partial<Theme>) => void };

const order: readonly ColorName[] = [
  ...(['paper', 'ink', 'soft', 'accent', 'tint', 'rule'] as const),
  ...(['titlePaper', 'titleInk', 'titleSoft', 'titleAccent'] as const),
  ...(['second', 'third', 'fourth'] as const),
];

/** The colours, each as a picker and as a number; what would be hard to read says so, with a colour that is not. */
export function ColorFields({ theme, change }: Props) {
  const { colors } = theme;
  const weak = weaknesses(colors);
  const give = (name: ColorName, value: string) => change(`color ${name}`, { colors: { ...colors, [name]: value } });
  // A step of undo of its own, however fast it follows what was typed.
  const take = (name: ColorName, value: string) => change(`take ${name} ${value}`, { colors: { ...colors, [name]: value } });
  const names = new Set(weak.map(({ color }) => color));
  return (
    <fieldset className="theme-colors">
      <legend>{words.themes.colors}</legend>
      <div className={weak.length > 0 ? 'theme-verdict weak' : 'theme-verdict'}>
        <span role="status">{words.themes.weakCount(names.size)}</span>
        {names.size > 1 && (
          <Button label={words.themes.takeAll} kind="outlined" onClick={() => change('mend', { colors: mended(colors) })}>
            {words.themes.takeAll}
          </Button>
        )}
      </div>
      {order.map((name) => (
        <ColorField key={name} name={name} value={colors[name]} weak={weak.filter(({ color }) => color === name)} give={give} take={take} />
      ))}
    </fieldset>
  );
}

/** With every proposal taken, until nothing fails: where a ground had to change, other colours follow it. */
function mended(colors: Colors): Colors {
  const [first] = weaknesses(colors);
  return first ? mended({ ...colors, [first.proposal.color]: first.proposal.value }) : colors;
}

type Give = (name: ColorName, value: string) => void;
type FieldProps = { name: ColorName; value: string; weak: readonly Weakness[]; give: Give; take: Give };

function ColorField({ name, value, weak, give, take }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const label = words.themes.color[name];
  const isColor = /^#?[0-9a-f]{6}$/i.test(typed.trim());
  const [first] = weak;
  return (
    <div className="theme-color">
      <label htmlFor={id}>{label}</label>
      <input
        type="text"
        className="theme-hex"
        value={typed}
        maxLength={7}
        spellCheck={false}
        aria-label={words.themes.hex(label)}
        aria-invalid={!isColor}
        aria-describedby={isColor && !first ? undefined : `${id}-says`}
        onChange={({ target }) => {
          setTyped(target.value);
          const hex = /^#?([0-9a-f]{6})$/i.exec(target.value.trim())?.[1];
          if (hex) give(name, `#${hex.toLowerCase()}`);
        }}
        onBlur={() => setTyped(value)}
      />
      <input id={id} type="color" value={value} onChange={({ target }) => give(name, target.value)} />
      {!isColor && (
        <p id={`${id}-says`} className="theme-wrong">
          {words.themes.hexWrong}
        </p>
      )}
      {isColor && first && (
        <div id={`${id}-says`} className="theme-weak">
          <p>
            <TriangleAlert size={14} strokeWidth={2} aria-hidden="true" />
            {says(first)} {words.themes.drawn}
          </p>
          <button
            type="button"
            className="button outlined"
            aria-label={words.themes.take(words.themes.color[first.proposal.color], first.proposal.value)}
            onClick={() => take(first.proposal.color, first.proposal.value)}
          >
            <span className="theme-swatch" style={{ background: first.proposal.value }} aria-hidden="true" />
            {words.themes.take(words.themes.color[first.proposal.color], first.proposal.value)}
          </button>
        </div>
      )}
    </div>
  );
}

/** Never rounded up to what it does not reach. */
function says({ color, ground, ratio, least, use }: Weakness): string {
  const number = (value: number) => (Math.floor(value * 10) / 10).toLocaleString(locale, { minimumFractionDigits: 1 });
  return words.themes.weak(words.themes.color[color], words.themes.color[ground], number(ratio), least.toLocaleString(locale), use);
}
