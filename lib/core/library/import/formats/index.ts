/** The formats that are known. A new one is a file here, its line below, and its sample in test/samples. */
import { briskine } from './briskine';
import { easyink } from './easyink';
import { espanso } from './espanso';
import type { TableFormat, TreeFormat } from './format';
import { kefubao } from './kefubao';
import { kefubaoShort } from './kefubao-short';
import { lanren } from './lanren';
import { ownSheet } from './own-sheet';
import { plainList } from './plain-list';
import { qianniu } from './qianniu';
import { qianniuApi } from './qianniu-api';
import { qianniuBot } from './qianniu-bot';
import { qianniuSheet } from './qianniu-sheet';
import { questions } from './questions';
import { questionsPhrases } from './questions-phrases';
import { quickTemplates } from './quick-templates';
import { quickTexts } from './quick-texts';
import { speechRepo } from './speech-repo';
import { textBlaze } from './text-blaze';
import { textExpander } from './textexpander';
import { textSnippets } from './text-snippets';
import { topicReplies } from './topic-replies';
import { webIm } from './web-im';
import { weiyu } from './weiyu';

const tables: readonly TableFormat[] = [
  ...[ownSheet, kefubao, kefubaoShort, qianniu, webIm, qianniuSheet, qianniuBot, quickTexts],
  ...[lanren, speechRepo, weiyu, easyink, questions, questionsPhrases, briskine],
];

/** The first whose names all stand in a row of headers is its format: those that ask for more come first. */
export const tableFormats = tables.toSorted((a, b) => b.needs.length - a.needs.length);

/** Tried in this order: a bare list of objects last. */
export const treeFormats: readonly TreeFormat[] = [
  ...[qianniuApi, quickTemplates, topicReplies, espanso, textBlaze, textSnippets, plainList],
];

/** Tables without a header that their contents tell. */
export const bareFormats = [textExpander];
