/** What a browser takes a file for, by its ending. */
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
};

/** The media type of a file by its ending, with its dot; bytes of no known kind for any other. */
export const mediaType = (ending: string): string => types[ending.toLowerCase()] ?? 'application/octet-stream';
