import { bulletsOf, type Slide } from '../../model/deck.ts';
import { flatSections, type Report, type Section, sentencesOfSection } from '../../model/report.ts';

/** A part of the report on the outermost level: 1 for a middling one, more for what a briefing must not miss. */
export type Part = { root: Section; importance: number };

// Results, decisions and what comes next are what a hall came for; references and thanks it can read.
const central =
  /(?:Ergebnis|Beschl|Empfehl|Ausblick|Fazit|Maßnahm|Schlussfolger|Zusammenfass|nächste Schritte|result|finding|decision|recommend|outlook|conclusion|summary|next steps|résultat|décision|recommand|perspective|conclusion|synthèse|结果|结论|决定|决议|建议|展望|总结|下一步)/i;
const method =
  /(?:related work|set-?up\b|settings|implementation|hyperparam|preliminar|notation|methodik|methodisch|stand der forschung|versuchsaufbau|état de l['’]art|méthodologie|protocole|相关工作|实验设置|研究方法)/i;
const aside =
  /^[\d.\s]*(?:Literatur|Quellen|Einzelnachweise|Weblinks|Anhang|Anlagen|Dank|Impressum|Siehe auch|references|bibliography|acknowledg|appendix|see also|external links|further reading|notes$|références|bibliographie|annexe|remerciements|参考文献|附录|致谢)/i;

/** The report's outermost parts, or those under its title where one heading holds the whole report. */
export function partsOf(report: Report): Part[] {
  const [only, ...others] = report.sections;
  const within = only && others.length === 0 && only.children.length > 0;
  const roots = within ? only.children : report.sections;
  const sizes = roots.map((root) =>
    flatSections([root])
      .flatMap(sentencesOfSection)
      .reduce((sum, { text }) => sum + text.length, 0),
  );
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  const parts = roots.map((root, k) => ({
    root,
    importance: placeWeight(k, roots.length) * sizeWeight((sizes[k] ?? 0) / Math.max(1, mean)) * titleWeight(root.title),
  }));
  // What stands under the report's own title introduces it.
  return within ? [{ root: { ...only, children: [] }, importance: 1.2 }, ...parts] : parts;
}

/** A report says first what it is about, and last what follows from it. */
const placeWeight = (k: number, count: number) => (k === 0 ? 1.25 : k === count - 1 ? 1.15 : 1);
const sizeWeight = (share: number) => Math.min(1.3, Math.max(0.8, share ** 0.35));
/** True for a part that readers look up and listeners do not hear: references, thanks, annexes. */
export const isAside = (title: string): boolean => aside.test(title);

const titleWeight = (title: string) => (isAside(title) ? 0.2 : central.test(title) ? 1.6 : method.test(title) ? 0.7 : 1);

/** What a slide adds once its section has been opened by `before` others: each one more tells less, figures and decisions stay wanted. */
export function worthOfSlide(slide: Slide, before: number): number {
  return kindWeight(slide) * 0.75 ** before;
}

function kindWeight(slide: Slide): number {
  switch (slide.kind) {
    case 'tasks':
    case 'outlook':
      return 1.4;
    case 'numbers':
    case 'figure':
      return 1.25;
    case 'timeline':
    case 'comparison':
    case 'places':
      return 1.1;
    case 'quote':
    case 'code':
      return 0.6;
    case 'divider':
      return 0.2;
    default:
      return bulletsOf(slide).length === 1 ? 0.8 : 1;
  }
}
