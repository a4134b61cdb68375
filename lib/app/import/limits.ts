/** How much of a file is taken; more is another kind of file, or a fault, or meant to do harm. */
export const fileLimits = {
  /** Bytes; 10,000 phrases of 300 characters are 9 MB. */
  bytes: 10_000_000,
  /** What a spreadsheet's archive may unpack to. Bytes. */
  inflated: 20_000_000,
  /** YAML takes its reader a second a megabyte. Bytes. */
  yaml: 1_000_000,
  /** Rows of all files together. */
  rows: 10_000,
  /** Tiexin's own backup is taken back whole: a library of 50,000 phrases, and some room. */
  own: { bytes: 60_000_000, rows: 60_000 },
  /** Lists in lists; a phrase file has five levels. */
  depth: 32,
};
