/** What a report may ask of the reader. Beyond any of these the file is refused with a sentence that says why. */
export const limits = {
  /** Files in one archive. */
  entries: 10_000,
  /** Megabytes that an archive may unpack to, all its files together. */
  inflatedMegabytes: 1024,
  /** Megabytes of one text in an archive. */
  partMegabytes: 256,
  /** Elements inside one another. */
  nesting: 256,
  /** Pixels of one picture. */
  pixels: 100_000_000,
  /** Of reading and planning, for each file. */
  seconds: 60,
  /** Of the process that reads. */
  memoryMegabytes: 1536,
  /** Of a text file. */
  textMegabytes: 32,
  /** Of a file that may hold pictures. */
  fileMegabytes: 256,
} as const;
