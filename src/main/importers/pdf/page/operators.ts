import { identity, matrixOf, times } from './matrix.ts';
import { type Letter, Painter, type Surface } from './painter.ts';

/** A page's drawing as pdf.js hands it over: codes, and for each its operands. */
export type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] };
/** pdf.js' code of each operator. */
export type Codes = Readonly<Record<string, number>>;

const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

type Handler = (painter: Painter, args: readonly unknown[]) => void;

const handlers: Record<string, Handler> = {
  save: (painter) => painter.save(),
  restore: (painter) => painter.restore(),
  transform: (painter, args) => painter.transform(matrixOf(args)),
  paintFormXObjectBegin: (painter, [matrix]) => {
    painter.save();
    painter.transform(matrixOf(matrix));
  },
  paintFormXObjectEnd: (painter) => painter.restore(),
  beginAnnotation: (painter, [, , transform, matrix]) => painter.beginApart(times(matrixOf(transform), matrixOf(matrix))),
  endAnnotation: (painter) => painter.endApart(),
  beginText: (painter) => painter.beginText(identity),
  setTextMatrix: (painter, args) => painter.beginText(matrixOf(args.length === 1 ? args[0] : args)),
  moveText: (painter, [x, y]) => painter.moveText(numberOf(x), numberOf(y)),
  setLeadingMoveText: (painter, [x, y]) => {
    painter.state.leading = numberOf(y);
    painter.moveText(numberOf(x), numberOf(y));
  },
  nextLine: (painter) => painter.moveText(0, painter.state.leading),
  setLeading: ({ state }, [leading]) => {
    state.leading = -numberOf(leading);
  },
  setFont: (painter, [name, size]) => setFont(painter, name, size),
  setGState: (painter, [entries]) => {
    for (const [key, value] of listOf(entries).map(listOf)) if (key === 'Font') setFont(painter, listOf(value)[0], listOf(value)[1]);
  },
  setCharSpacing: ({ state }, [space]) => {
    state.charSpace = numberOf(space);
  },
  setWordSpacing: ({ state }, [space]) => {
    state.wordSpace = numberOf(space);
  },
  setHScale: ({ state }, [percent]) => {
    state.stretch = numberOf(percent) / 100;
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = numberOf(rise);
  },
  setTextRenderingMode: ({ state }, [mode]) => {
    state.mode = numberOf(mode);
  },
  setFillRGBColor: ({ state }, [colour]) => {
    state.fill = String(colour).toLowerCase();
  },
  setFillColorN: ({ state }) => {
    state.fill = '';
  },
  showText: (painter, [letters]) => painter.show(listOf(letters).flatMap(letterOf)),
  beginMarkedContent: (painter, [tag]) => painter.mark({ mcid: null, artifact: nameOf(tag) === 'Artifact', shown: true }),
  beginMarkedContentProps: (painter, [tag, properties]) =>
    painter.mark({
      mcid: typeof properties === 'number' ? properties : null,
      artifact: nameOf(tag) === 'Artifact',
      shown: nameOf(tag) !== 'OC' || painter.surface.isVisible(properties),
    }),
  endMarkedContent: (painter) => painter.unmark(),
  paintImageXObject: (painter, [id]) => painter.picture(id),
  paintInlineImageXObject: (painter, [image]) => painter.picture(image),
  paintImageMaskXObject: (painter, [image]) => painter.picture(image),
};

const filling = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const stroking = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];

/** Follows a page's drawing operators (ISO 32000-2, Annex A) and notes the words, lines, areas and pictures they leave. */
export function paint({ fnArray, argsArray }: Operators, surface: Surface, codes: Codes): Painter {
  const painter = new Painter(surface);
  const byCode = new Map(Object.entries(handlers).map(([name, handler]) => [codes[name], handler]));
  const named = (names: readonly string[]) => new Set<unknown>(names.map((name) => codes[name]));
  const [fills, strokes] = [named(filling), named(stroking)];
  byCode.set(codes['constructPath'], (target, [how, data]) => {
    const [coordinates] = listOf(data);
    if (ArrayBuffer.isView(coordinates)) target.path(coordinates as Float32Array, { filled: fills.has(how), stroked: strokes.has(how) });
  });
  for (let i = 0; i < fnArray.length; i += 1) byCode.get(fnArray[i])?.(painter, listOf(argsArray[i]));
  for (const maker of Object.values(painter.makers)) maker.end();
  return painter;
}

function setFont(painter: Painter, name: unknown, size: unknown) {
  painter.state.font = painter.surface.fontOf(String(name));
  painter.state.size = numberOf(size);
}

function letterOf(item: unknown): Letter[] {
  if (typeof item === 'number') return [item];
  const [unicode, width] = [fieldOf(item, 'unicode'), fieldOf(item, 'width')];
  return typeof unicode === 'string' ? [{ unicode, width: numberOf(width), isSpace: fieldOf(item, 'isSpace') === true }] : [];
}

/** Tags come as texts or as pdf.js' objects for names. */
const nameOf = (tag: unknown): unknown => (typeof tag === 'string' ? tag : fieldOf(tag, 'name'));
