/** Takes a spreadsheet's archive apart without trusting what it says of its sizes. */
import { Unzip, UnzipInflate, zipSync } from 'fflate';

/** What holds words; pictures, macros and printer settings stay packed. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?[\w.-]+\.(?:xml|rels)|xl\/worksheets\/[\w.-]+\.xml)$/i;

/** Fed in small pieces: a piece of a bomb unpacks to a thousand times its size before it can be stopped. Bytes. */
const piece = 8192;

/** @returns the parts by their paths; `too_big` when they unpack to more than `cap` bytes; null when it is no archive */
export function unzipSheet(archive: Uint8Array, cap: number): Record<string, Uint8Array> | 'too_big' | null {
  const parts: Record<string, Uint8Array[]> = Object.create(null);
  const seen = { bytes: 0, broken: false };
  const unzip = new Unzip((file) => {
    if (!wanted.test(file.name) || file.name in parts) return;
    const chunks: Uint8Array[] = [];
    parts[file.name] = chunks;
    file.ondata = (error, chunk) => {
      seen.broken ||= error !== null;
      seen.bytes += chunk?.length ?? 0;
      if (seen.bytes <= cap && chunk) chunks.push(chunk);
      else file.terminate();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < archive.length && seen.bytes <= cap && !seen.broken; from += piece)
      unzip.push(archive.subarray(from, from + piece), from + piece >= archive.length);
  } catch {
    return seen.bytes > cap ? 'too_big' : null;
  }
  if (seen.bytes > cap) return 'too_big';
  if (seen.broken || !parts['xl/workbook.xml']) return null;
  return Object.fromEntries(Object.entries(parts).map(([name, chunks]) => [name, joined(chunks)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** @returns the parts as an archive in which nothing is packed, for readers that unpack by themselves */
export const storeZip = (parts: Record<string, Uint8Array>): Uint8Array => zipSync(parts, { level: 0 });
