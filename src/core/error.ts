/** Everything that is expected to go wrong. The sentence for the user is made of it in the user's language. */
export type AppError =
  | { code: 'file.missing'; name: string }
  | { code: 'file.folder'; name: string }
  | { code: 'file.permission'; name: string }
  | { code: 'file.unreadable'; name: string; reason: string }
  | { code: 'import.empty'; name: string }
  | { code: 'import.binary'; name: string }
  | { code: 'import.unsupported'; name: string; format: string }
  | { code: 'import.too-large'; name: string; megabytes: number; limit: number }
  | { code: 'import.too-slow'; name: string; seconds: number }
  | { code: 'import.cancelled'; name: string }
  | { code: 'import.failed'; name: string; reason: string }
  | { code: 'project.damaged'; name: string }
  | { code: 'project.newer'; name: string }
  | { code: 'save.permission'; name: string }
  | { code: 'save.full'; name: string }
  | { code: 'save.folder'; name: string }
  | { code: 'save.failed'; name: string; reason: string }
  | { code: 'export.failed'; name: string; reason: string }
  | { code: 'export.cancelled'; name: string }
  | { code: 'export.unsupported'; name: string };
