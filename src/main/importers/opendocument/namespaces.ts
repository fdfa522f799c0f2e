const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';

/** OpenDocument's namespaces (OpenDocument 1.3, part 3, chapter 1.4) by the prefixes they are known by. */
export const prefixes: Record<string, string> = {
  [`${oasis}office:1.0`]: 'office',
  [`${oasis}text:1.0`]: 'text',
  [`${oasis}table:1.0`]: 'table',
  [`${oasis}drawing:1.0`]: 'draw',
  [`${oasis}presentation:1.0`]: 'presentation',
  [`${oasis}style:1.0`]: 'style',
  [`${oasis}xsl-fo-compatible:1.0`]: 'fo',
  [`${oasis}svg-compatible:1.0`]: 'svg',
  [`${oasis}chart:1.0`]: 'chart',
  [`${oasis}meta:1.0`]: 'meta',
  [`${oasis}manifest:1.0`]: 'manifest',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/1998/Math/MathML': 'math',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
};
