// Characters of formulas by their LaTeX commands; letters and digits of ASCII are themselves.
const commands: Record<string, string> = {
  ...greek('αβγδϵζηθικλμνξ', 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi'),
  ...greek('πρστυφχψωεϑϕϖϱς', 'pi rho sigma tau upsilon varphi chi psi omega varepsilon vartheta phi varpi varrho varsigma'),
  ...greek('ΓΔΘΛΞΠΣΥΦΨΩ', 'Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega'),
  ...greek('×÷±∓·∙⋅∘∗⊕⊗⊙', 'times div pm mp cdot cdot cdot circ ast oplus otimes odot'),
  ...greek('≤≥≠≈≡∼≃≅∝≪≫≺≻', 'le ge ne approx equiv sim simeq cong propto ll gg prec succ'),
  ...greek('∈∉∋⊂⊃⊆⊇∪∩∅∖', 'in notin ni subset supset subseteq supseteq cup cap emptyset setminus'),
  ...greek('∀∃∄¬∧∨⊢⊨⊥∥∣', 'forall exists nexists neg wedge vee vdash models perp parallel mid'),
  ...greek('→←↔⇒⇐⇔↦↑↓⟶⟹⟺', 'to leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow mapsto uparrow downarrow longrightarrow Longrightarrow iff'),
  ...greek('∞∂∇ℏℓ∠△□…⋯⋮⋱′″', 'infty partial nabla hbar ell angle triangle square ldots cdots vdots ddots prime prime\\prime'),
  ...greek('∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂', 'sum prod coprod int iint iiint oint bigcup bigcap bigvee bigwedge bigoplus bigotimes'),
  ...greek('⟨⟩⌈⌉⌊⌋‖〈〉', 'langle rangle lceil rceil lfloor rfloor Vert langle rangle'),
  ...greek('ℜℑ℘ℵ√', 'Re Im wp aleph surd'),
};

const blackboard: Record<string, string> = { ℝ: 'R', ℕ: 'N', ℤ: 'Z', ℚ: 'Q', ℂ: 'C', ℙ: 'P', ℍ: 'H' };
const special: Record<string, string> = { '\\': '\\backslash ', '^': '\\hat{}', '~': '\\sim ', '−': '-', '–': '-', '∕': '/', '⁄': '/', '∶': ':' };

function greek(characters: string, names: string): Record<string, string> {
  const list = names.split(' ');
  return Object.fromEntries([...characters].map((character, i) => [character, `\\${list[i]} `]));
}

/** One character of a formula as LaTeX; a command ends with a space. */
export function mathCharacter(character: string): string {
  const known = commands[character] ?? special[character];
  if (known !== undefined) return known;
  if (blackboard[character] !== undefined) return `\\mathbb{${blackboard[character]}}`;
  if (/[#$%&_{}]/.test(character)) return `\\${character}`;
  // Invisible operators, and characters that only join.
  if (/[\u2061-\u2064\u200b-\u200d\u2060\ufeff]/.test(character)) return '';
  // The slanted and bold alphabets of Unicode are the letters themselves.
  if (/[\u{1d400}-\u{1d7ff}ℎ]/u.test(character)) return [...character.normalize('NFKC')].map(mathCharacter).join('');
  return /\s/.test(character) ? ' ' : character;
}

/** Plain words inside a formula, so that LaTeX reads them as words. */
export const mathText = (text: string): string =>
  `\\text{${text
    .replace(/[\\{}]/g, '')
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/[\^~]/g, ' ')}}`;
