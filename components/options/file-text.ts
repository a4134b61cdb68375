/** Reading a text file that somebody chose. */

/** Of a thousand units of text, so many bytes zero say that it is UTF-16 without its mark. */
const zeroShare = 0.25;

/** Of signs beyond ASCII: UTF-8 that broke somewhere has few that are none, another encoding hardly any others. */
const faultShare = 0.2;

/** @returns its text: UTF-8, UTF-16, or GB18030, which spreadsheets in Chinese systems still write */
export async function textOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2000);
  const zeros = (odd: number): number => head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  // ASCII signs, line breaks among them, have a zero beside them, always on the same side.
  if (zeros(1) > (head.length / 2) * zeroShare && zeros(0) === 0) return 'utf-16le';
  if (zeros(0) > (head.length / 2) * zeroShare && zeros(1) === 0) return 'utf-16be';
  const text = new TextDecoder('utf-8').decode(bytes);
  const faults = text.match(/\ufffd/g)?.length ?? 0;
  if (faults === 0) return 'utf-8';
  const beyond = text.match(/[^ -~\s]/g)?.length ?? 0;
  return faults < beyond * faultShare ? 'utf-8' : 'gb18030';
}
