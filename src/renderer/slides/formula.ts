// A formula is an element of its own kind (core/text/inline.ts writes it), so that it is set wherever slides, notes and
// the report's text are put into a page, and the setter is loaded only by windows that show a formula.

type Setter = typeof import('./formula-setter.ts');
let setter: Setter | null = null;
let loading: Promise<void> | null = null;
const waiting = new Set<FormulaElement>();

class FormulaElement extends HTMLElement {
  connectedCallback(): void {
    if (this.hasAttribute('role')) return;
    if (setter) {
      setter.setFormula(this);
      return;
    }
    waiting.add(this);
    loading ??= import('./formula-setter.ts').then((loaded) => {
      setter = loaded;
      for (const element of waiting) if (element.isConnected) loaded.setFormula(element);
      waiting.clear();
    });
  }
}

customElements.define('tex-formula', FormulaElement);

/** Resolves once every formula that is in the page is set; at once where there is none. */
export async function formulasSet(): Promise<void> {
  await loading;
}
