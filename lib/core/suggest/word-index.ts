/** BM25 over tokens on typed arrays: built once, asked for every message. */
import type { Work } from '../work';
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

/** Tokens between two pauses: their lists are long or short. */
const tokensAtOnce = 64;

/**
 * @param count how many documents
 * @param textsOf what a document says; asked twice, since 50,000 documents hold millions of tokens
 */
export function* createWordIndex(count: number, textsOf: (document: number) => WeightedTexts): Work<WordIndex> {
  const table = createTokenTable();
  const lengths = new Float32Array(count);
  /** By token: in how many documents it was met, and in which one last. */
  const met: number[] = [];
  const latest: number[] = [];
  for (let document = 0; document < count; document++) {
    for (const [text, weight] of textsOf(document))
      for (const key of tokenKeys(text)) {
        const token = table.add(key);
        lengths[document] = (lengths[document] ?? 0) + weight;
        if (latest[token] === document) continue;
        latest[token] = document;
        met[token] = (met[token] ?? 0) + 1;
      }
    yield;
  }

  const starts = new Uint32Array(table.size() + 1);
  for (let token = 0; token < table.size(); token++) {
    const documents = met[token] ?? 0;
    const common = (isSingle(table.keyOf(token)) ? commonSingle : commonPair) * count;
    starts[token + 1] = (starts[token] ?? 0) + (documents <= Math.max(neverCommon, common) ? documents : 0);
  }
  const total = starts[table.size()] ?? 0;
  const postings = count <= 0x1_00_00 ? new Uint16Array(total) : new Uint32Array(total);
  const impacts = new Uint8Array(total);

  // First the weight stands for the impact.
  const next = starts.slice();
  for (let document = 0; document < count; document++) {
    for (const [text, weight] of textsOf(document))
      for (const key of tokenKeys(text)) {
        const token = table.find(key);
        const from = starts[token] ?? 0;
        if (from === starts[token + 1]) continue;
        const at = next[token] ?? 0;
        if (at > from && postings[at - 1] === document)
          impacts[at - 1] = Math.min(impactMax, (impacts[at - 1] ?? 0) + weight);
        else {
          postings[at] = document;
          impacts[at] = weight;
          next[token] = at + 1;
        }
      }
    yield;
  }

  let mean = 0;
  for (const length of lengths) mean += length / count;
  const most = Math.log(1 + (count + 0.5) / 1.5) * (k + 1);
  for (let token = 0; token < table.size(); token++) {
    if (token % tokensAtOnce === 0) yield;
    const documents = met[token] ?? 0;
    const worth = Math.log(1 + (count - documents + 0.5) / (documents + 0.5)) / most;
    for (let at = starts[token] ?? 0; at < (starts[token + 1] ?? 0); at++) {
      const weight = impacts[at] ?? 0;
      const length = (lengths[postings[at] ?? 0] ?? 0) / mean;
      impacts[at] = Math.round((impactMax * worth * weight * (k + 1)) / (weight + k * (1 - b + b * length)));
    }
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
