/** Choosing: which of several, whether any is left, and the rival next door. */
import type { Intent } from '../../../model/intent';
import type { CueTable } from '../../../recognise/cue-pack';
import { colours, rivals } from './words';

export const choiceCues: CueTable<Intent> = {
  compare: [
    [
      4.3,
      '(difference|differences|differ)',
      "(how is|how are|what's|whats|what is)*different (from|to|than|between)",
      '(which|what) (one|ones|model|version|type|kind|of these|of them|of the two)*(better|best|recommend|suggest|choose|should|prefer|suit|suits|suitable|good|warmer|stronger|lighter|bigger|right)',
      '(which|what|who)*(is|are|s)*(better|best|warmer|warmest|stronger|lighter|softer|more)',
      '(better|best) (one|option|choice|value|quality|for)*?',
      '(can|could|would|do|did|please|what|which)*(recommend|recomend|reccomend|suggest)-',
      '(compare|compared|comparison|versus|vs)',
      '(is|are)*(better|warmer|stronger|lighter|bigger|faster) than*?',
      "(can't|cant|can not|cannot|trying to|help me) (decide|choose|pick)",
    ],
    [
      2.8,
      "(i'm|im|i am|am|we're|i was) (looking|searching|shopping) for (a|an|some|something)",
      '(recommend|recommendation|recommendations|suggestion|suggestions|similar|alternative|alternatives)',
      '(good|nice|perfect|great|idea|ideas) (present|gift|for my|for a)',
      '(something|anything) (like|for|similar|warmer|cheaper|lighter|bigger)',
      '(worth the|bang for|value for)',
    ],
    [1.4, '(better|best)'],
  ],
  stock: [
    [
      4.4,
      '(in stock|in-stock|out of stock|sold out|outta stock|restock|restocking|restocked|re-stock|back in|back-order|backorder|backordered|discontinued|pre-order|preorder|unavailable)',
      '(do|does|did|will|have|got)*(have|got|sell|carry|stock) (this|it|these|them|any|the|that)*(in|size|left|still|black|white|red|blue|green)',
      `(have|got|get|come|comes|available|sell|carry)*in*(${colours}|small|medium|large|xl|xs|xxl|0|00|other|another|different)`,
      '(any|many|more|some|few|ones|one) (left|remaining)',
      '(still|again|currently|be|not|is|are|it|this) available',
      '(will|when|are) (you|there|it|they)*(get|be|have) (more|any more|another|back)*?',
      '(notify|email|tell|let) me (know |)when*(back|available|stock)',
    ],
    [
      2.6,
      '(stock|availability|inventory|size 0|quantity left|run out)',
      '(do|have) you (have|got|sell|still have|carry)',
    ],
    [1.4, 'available', '(have|got) (any|more|it in)'],
  ],
  competitor_cheaper: [
    [
      5,
      '(other|another|different|rival) (shop|shops|store|stores|seller|sellers|site|sites|website|websites|place|places|listing|vendor)*(cheaper|less|lower|only|better price|0|selling|sell)',
      '(cheaper|less|lower|better) (price |deal |)(on|at|from|in|with)*(other|another|shop|store|site|seller|website)',
      `(cheaper|less|lower|better price|selling|sell|sells|same|price)*(${rivals})`,
      `(${rivals})*(cheaper|less|lower|0|better price|same|half)`,
      '(cheaper|less|lower price|better price|better deal) (elsewhere|somewhere else|anywhere else|next door)',
      '(price match|match that|match their|beat that)',
      '(match|beat)*price',
      '(found|saw|seen|find|get)*(same|it|this|one|identical)*(cheaper|for less|lower price|for half)',
      '(buy|get|order|go)*(elsewhere|somewhere else|from someone else)',
    ],
    [2.8, 'competitor-', '(other|another) (shop|store|seller|site|website|place)', 'elsewhere'],
  ],
};
