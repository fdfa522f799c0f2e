import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { PageViewport } from 'pdfjs-dist/types/src/display/display_utils.d.ts';
import type { Box } from './box.ts';

/** The page's links that lead out of the file, with the place they cover. */
export async function linksOf(proxy: PDFPageProxy, viewport: PageViewport): Promise<{ box: Box; url: string }[]> {
  const annotations: unknown[] = await proxy.getAnnotations();
  return annotations.flatMap((annotation) => {
    const { url, rect } = annotation as { url?: unknown; rect?: unknown };
    if (typeof url !== 'string' || !Array.isArray(rect) || !/^(?:https?|mailto):/i.test(url)) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = viewport.convertToViewportRectangle(rect).map(Number);
    return [{ url, box: { x: Math.min(x1, x2), y: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) } }];
  });
}
