import { ImagePlus, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { fontFamilies, type Logo, type Theme } from '../../../core/theme/theme.ts';
import { themesProject } from '../../../shared/views.ts';
import { call } from '../../api.ts';
import { assetUrl } from '../../slides/asset-url.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';

type Props = {
  theme: Theme;
  change: (field: string, part: Partial<Theme>) => void;
  /** Whether the deck is read that way: then what begins on its slides is at the right. */
  rightToLeft: boolean;
};

/** Fonts, shape, logo and foot. */
export function LookFields(props: Props) {
  return (
    <>
      <FontFields {...props} />
      <ShapeFields {...props} />
      <LogoFields {...props} />
      <FootFields {...props} />
    </>
  );
}

function FontFields({ theme, change }: Props) {
  const { fonts } = theme;
  const families = fontFamilies.map((family) => [family, family] as const);
  return (
    <Group legend={words.themes.fonts}>
      <Choice label={words.themes.titleFont} value={fonts.title} choices={families} choose={(title) => change('font', { fonts: { ...fonts, title } })} />
      <Choice label={words.themes.bodyFont} value={fonts.body} choices={families} choose={(body) => change('font', { fonts: { ...fonts, body } })} />
      <p>{words.themes.fontsHow}</p>
    </Group>
  );
}

function ShapeFields({ theme, change }: Props) {
  const { shape } = theme;
  const numbered = (names: Record<number, string>, own: number) =>
    [...new Set([...Object.keys(names).map(Number), own])].sort((a, b) => a - b).map((value) => [String(value), names[value] ?? `${value} px`] as const);
  return (
    <Group legend={words.themes.shape}>
      <Choice
        label={words.themes.corners}
        value={String(shape.corners)}
        choices={numbered(words.themes.cornersOf, shape.corners)}
        choose={(value) => change('shape', { shape: { ...shape, corners: Number(value) } })}
      />
      <Choice
        label={words.themes.edge}
        value={String(shape.edge)}
        choices={numbered(words.themes.edgeOf, shape.edge)}
        choose={(value) => change('shape', { shape: { ...shape, edge: Number(value) } })}
      />
      <Choice
        label={words.themes.mark}
        value={shape.mark}
        choices={(['dash', 'square', 'dot'] as const).map((mark) => [mark, words.themes.markOf[mark]] as const)}
        choose={(mark) => change('shape', { shape: { ...shape, mark } })}
      />
      <Choice
        label={words.themes.opening}
        value={shape.opening}
        choices={(['bar', 'rule', 'side', 'foot'] as const).map((opening) => [opening, words.themes.openingOf[opening]] as const)}
        choose={(opening) => change('shape', { shape: { ...shape, opening } })}
      />
    </Group>
  );
}

const corners = ['top-start', 'top-end', 'bottom-start', 'bottom-end'] as const;
const mirrored = { 'top-start': 'top-end', 'top-end': 'top-start', 'bottom-start': 'bottom-end', 'bottom-end': 'bottom-start' } as const;

function LogoFields({ theme, change, rightToLeft }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const { logo } = theme;
  const give = (part: Partial<Logo>) => logo && change('logo', { logo: { ...logo, ...part } });
  const choose = async () => {
    const chosen = await call('themes.logo');
    setProblem(chosen.ok ? null : chosen.error.message);
    if (!chosen.ok || !chosen.value) return;
    change('logo', { logo: { corner: 'top-end', on: 'all', plate: false, ...logo, asset: chosen.value.id } });
  };
  return (
    <Group legend={words.themes.logo}>
      <div className="theme-logo">
        {logo && (
          <span className="theme-logo-picture">
            <img src={assetUrl(themesProject)(logo.asset)} alt={words.themes.logo} />
          </span>
        )}
        <Button label={logo ? words.themes.replaceLogo : words.themes.chooseLogo} kind="outlined" icon={ImagePlus} onClick={() => void choose()}>
          {logo ? words.themes.replaceLogo : words.themes.chooseLogo}
        </Button>
        {logo && <Button label={words.themes.removeLogo} icon={Trash2} onClick={() => change('logo', { logo: undefined })} />}
      </div>
      {problem && (
        <p className="theme-wrong" role="alert">
          {problem}
        </p>
      )}
      {logo ? (
        <>
          <Choice
            label={words.themes.corner}
            value={logo.corner}
            choices={corners.map((corner) => [corner, words.themes.cornerOf[rightToLeft ? mirrored[corner] : corner]] as const)}
            choose={(corner) => give({ corner })}
          />
          <Choice
            label={words.themes.on}
            value={logo.on}
            choices={(['title', 'all'] as const).map((on) => [on, words.themes.onOf[on]] as const)}
            choose={(on) => give({ on })}
          />
          <Check label={words.themes.plate} checked={logo.plate} give={(plate) => give({ plate })} />
        </>
      ) : (
        <p>{words.themes.logoHow}</p>
      )}
    </Group>
  );
}

const usualFoot: NonNullable<Theme['footer']> = { numbers: true, order: 'text-first' };

function FootFields({ theme, change }: Props) {
  const id = useId();
  const foot = theme.footer ?? usualFoot;
  const give = (part: Partial<typeof foot>) => change('foot', { footer: { ...foot, ...part } });
  return (
    <Group legend={words.themes.footer}>
      <div className="theme-field">
        <label htmlFor={id}>{words.themes.footerText}</label>
        <input
          id={id}
          type="text"
          maxLength={200}
          value={foot.text ?? ''}
          aria-describedby={`${id}-how`}
          onChange={({ target }) => give({ text: target.value === '' ? undefined : target.value })}
        />
      </div>
      <p id={`${id}-how`}>{words.themes.footerHow}</p>
      <Check label={words.themes.numbers} checked={foot.numbers} give={(numbers) => give({ numbers })} />
      <Choice
        label={words.themes.order}
        value={foot.order}
        choices={(['text-first', 'number-first', 'middle'] as const).map((order) => [order, words.themes.orderOf[order]] as const)}
        choose={(order) => give({ order })}
      />
    </Group>
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

type ChoiceProps<T extends string> = { label: string; value: T; choices: readonly (readonly [T, string])[]; choose: (value: T) => void };

function Choice<T extends string>({ label, value, choices, choose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="theme-field across">
      <label htmlFor={id}>{label}</label>
      <Select id={id} label={label} value={value} choices={choices} onChoose={choose} />
    </div>
  );
}

function Check({ label, checked, give }: { label: string; checked: boolean; give: (checked: boolean) => void }) {
  return (
    <label className="theme-check">
      <input type="checkbox" checked={checked} onChange={({ target }) => give(target.checked)} />
      {label}
    </label>
  );
}
