/** Darkens what lies behind a dialog. Radix's own puts a style element into the page, which the content security policy refuses. */
export function Overlay({ light = false }: { light?: boolean }) {
  return <div className={light ? 'overlay light' : 'overlay'} aria-hidden="true" />;
}
