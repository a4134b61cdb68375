/** BM25 over tokens on typed arrays: built once, asked for every message. */
import { createTokenTable } from './token-table';
import { isSingle, tokenKeys } from './tokens';

/** What one phrase says, as parts that weigh differently: [text, weight]. */
export type WeightedTexts = readonly (readonly [text: string, weight: number])[];

export interface WordIndex {
  /**
   * Adds how well each document meets the question, 0 and up: a rare word met is worth 100 to 255.
   * @param into one number per document
   */
  score: (question: string, into: Uint32Array) => void;
}

/** More repetitions of a word count less and less (k); longer texts need more of them (b). */
const k = 1.2;
const b = 0.5;

/** Tokens in more than this share of the documents part nothing and cost the most; single characters must be rare. */
const commonPair = 0.2;
const commonSingle = 0.02;
/** In a small library a share means little. */
const neverCommon = 4;

/** A posting's impact is one byte. */
const impactMax = 255;
/** Beyond this a question is a pasted text. */
const questionMax = 240;

export function createWordIndex(documents: readonly WeightedTexts[]): WordIndex {
  const table = createTokenTable();
  const lengths = new Float32Array(documents.length);
  // One entry per document and distinct token; `latest` finds the entry again while its document lasts.
  const entryDocument: number[] = [];
  const entryToken: number[] = [];
  const entryWeight: number[] = [];
  const latest: number[] = [];
  const frequency: number[] = [];
  for (const [document, texts] of documents.entries())
    for (const [text, weight] of texts)
      for (const key of tokenKeys(text)) {
        const token = table.add(key);
        lengths[document] = (lengths[document] ?? 0) + weight;
        const entry = latest[token];
        if (entry !== undefined && entryDocument[entry] === document) {
          entryWeight[entry] = (entryWeight[entry] ?? 0) + weight;
          continue;
        }
        latest[token] = entryDocument.length;
        frequency[token] = (frequency[token] ?? 0) + 1;
        entryDocument.push(document);
        entryToken.push(token);
        entryWeight.push(weight);
      }
  return layOut();

  /** Sorts the entries by token, so that a token's postings lie side by side. */
  function layOut(): WordIndex {
    const count = documents.length;
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, count);
    const starts = new Uint32Array(table.size() + 1);
    const worths = new Float32Array(table.size());
    for (let token = 0; token < table.size(); token++) {
      const met = frequency[token] ?? 0;
      const common = (isSingle(table.keyOf(token)) ? commonSingle : commonPair) * count;
      const kept = met <= Math.max(neverCommon, common);
      starts[token + 1] = (starts[token] ?? 0) + (kept ? met : 0);
      worths[token] = kept ? Math.log(1 + (count - met + 0.5) / (met + 0.5)) : 0;
    }
    const most = Math.log(1 + (count + 0.5) / 1.5) * (k + 1);
    const next = starts.slice(0, -1);
    const postings = new Uint32Array(starts[table.size()] ?? 0);
    const impacts = new Uint8Array(postings.length);
    for (let entry = 0; entry < entryToken.length; entry++) {
      const token = entryToken[entry] ?? 0;
      const worth = worths[token] ?? 0;
      if (worth === 0) continue;
      const document = entryDocument[entry] ?? 0;
      const weight = entryWeight[entry] ?? 0;
      const length = (lengths[document] ?? 0) / mean;
      const at = next[token] ?? 0;
      next[token] = at + 1;
      postings[at] = document;
      impacts[at] = Math.round((impactMax / most) * ((worth * weight * (k + 1)) / (weight + k * (1 - b + b * length))));
    }
    return {
      score(question, into) {
        for (const key of new Set(tokenKeys(question.slice(0, questionMax)))) {
          const token = table.find(key);
          if (token < 0) continue;
          const end = starts[token + 1] ?? 0;
          for (let at = starts[token] ?? 0; at < end; at++) {
            const document = postings[at] ?? 0;
            into[document] = (into[document] ?? 0) + (impacts[at] ?? 0);
          }
        }
      },
    };
  }
}
