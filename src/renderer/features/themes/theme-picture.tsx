import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Deck, Slide } from '../../../core/model/deck.ts';
import { contextOf } from '../../../core/render/context.ts';
import type { Theme } from '../../../core/theme/theme.ts';
import { themeCss } from '../../../core/theme/theme-css.ts';
import { themesProject } from '../../../shared/views.ts';
import { assetUrl } from '../../slides/asset-url.ts';
import { SlidePicture } from '../../slides/slide-picture.tsx';
import { adopt, dismiss } from '../../slides/theme-sheet.ts';

let scopes = 0;

/** The class within which slides wear that theme, whatever the deck wears. */
export function useThemeScope(theme: Theme): string {
  const [{ name, sheet }] = useState(() => ({ name: `themed-${++scopes}`, sheet: new CSSStyleSheet() }));
  useLayoutEffect(() => sheet.replaceSync(themeCss(theme, `.${name}`)), [theme, name, sheet]);
  useEffect(() => {
    adopt(sheet);
    return () => dismiss(sheet);
  }, [sheet]);
  return name;
}

type Props = { deck: Deck; slide: Slide; number: number; theme: Theme; projectId: string };

/** A slide of the deck as it would look in that theme; to be put within the theme's scope. */
export function ThemedSlide({ deck, slide, number, theme, projectId }: Props) {
  const context = useMemo(() => {
    const [own, library] = [assetUrl(projectId), assetUrl(themesProject)];
    return contextOf({ ...deck, ownTheme: theme }, number, (asset) => (asset === theme.logo?.asset ? library(asset) : own(asset)));
  }, [deck, number, theme, projectId]);
  return <SlidePicture slide={slide} context={context} />;
}

/** A theme as a small picture of the slide that is being edited. */
export function ThemePicture(props: Props) {
  const scope = useThemeScope(props.theme);
  return (
    <div className={`theme-picture ${scope}`}>
      <ThemedSlide {...props} />
    </div>
  );
}
