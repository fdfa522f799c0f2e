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
  /** Opens only with a password. */
  | { code: 'import.encrypted'; name: string }
  /** Incomplete, or not what it says it is. `format` as the user knows it: "Word", "PDF". */
  | { code: 'import.damaged'; name: string; format: string }
  /** Pages that are pictures, with no text to read. */
  | { code: 'import.scanned'; name: string; pages: number }
  /** Asks more of the reader than any report does: `limit` files in an archive, megabytes unpacked, elements inside one another, pixels. */
  | { code: 'import.too-complex'; name: string; what: 'entries' | 'inflated' | 'nesting' | 'pixels' | 'memory'; limit: number }
  | { code: 'import.too-slow'; name: string; seconds: number }
  | { code: 'import.cancelled'; name: string }
  /** The process that read it ended in the middle of it. */
  | { code: 'import.crashed'; name: string }
  /** A deck among the files that were to become one report. */
  | { code: 'import.deck-among'; name: string }
  | { code: 'import.failed'; name: string; reason: string }
  /** No picture that slides can show. */
  | { code: 'picture.unsupported'; name: string }
  | { code: 'picture.too-large'; name: string; limit: number }
  | { code: 'logo.unsupported'; name: string }
  /** More than `limit` megabytes, or more dots than a logo needs. */
  | { code: 'logo.too-large'; name: string; limit: number }
  | { code: 'theme.damaged'; name: string }
  | { code: 'theme.newer'; name: string }
  | { code: 'theme.too-large'; name: string; limit: number }
  | { code: 'project.damaged'; name: string }
  | { code: 'project.newer'; name: string }
  | { code: 'save.permission'; name: string }
  | { code: 'save.full'; name: string }
  | { code: 'save.folder'; name: string }
  /** Another program wrote the file since it was opened or saved here. */
  | { code: 'save.changed'; name: string }
  | { code: 'save.removed'; name: string }
  /** Somebody has that file open: `by` names them. */
  | { code: 'save.taken'; name: string; by: string }
  | { code: 'save.failed'; name: string; reason: string }
  | { code: 'export.failed'; name: string; reason: string }
  | { code: 'export.cancelled'; name: string }
  /** A recipient's copy that was read again and has that word, which only its presenter may know. */
  | { code: 'export.leaked'; name: string; word: string }
  /** Notes for others: there would be none in them. */
  | { code: 'export.presenter-only'; name: string }
  | { code: 'export.unsupported'; name: string };
