/** What agents ask, and the words that make a line a question. */
import type { Ask, CueTable } from '../../../recognise/cue-pack';

export const askCues: CueTable<Ask> = {
  facts: [
    [
      1,
      "(what|which|what's|whats|where|when|how many|how much|how tall|how long|who)",
      '(may|can|could|might)*(i|we)*(have|get|ask|know|see|take|grab)',
      '(can|could|would|will) you*(provide|give|send|share|tell|confirm|supply|verify|upload|attach|let me know|describe|explain)',
      '(please|kindly) (provide|give|send|share|tell|supply|verify|upload|attach|let me know|describe|leave|enter|type|reply with)',
      "(i|i'll|we|we'll|i'd) (will |just |also |would |only |)(need|require)",
      '(your|the) (full name|name|order number|order id|email|phone number|username|account id|address|zip code|new address|tracking number|size|height|weight)',
      '(give|send|provide|tell|share) (me|us)',
    ],
  ],
  yes: [[1, '?', '(correct|right|is that|is this|confirm|would you like|do you want|shall i|should i|do you still)']],
  more: [
    [
      1,
      '(anything|something) else',
      '(any|more|other|further)*(question|questions|help|assistance|concerns|issues|queries)',
      '(have a) (great|good|nice|lovely|wonderful)',
      '(thank you|thanks) for (contacting|chatting|shopping|reaching|choosing|your patience)',
      '(glad|happy) (i|we) could',
    ],
  ],
  opens: [
    [
      1,
      '(how|what) (can|may|could|do|would) (i|we|you)*(help|assist|do for you|need)',
      'welcome to',
      '(how|what) (can|may) (i|we) (help|assist)',
    ],
  ],
};

export const questionMarks: readonly string[] = [
  '?',
  "(how|what|where|why|who|which|whats|what's|wheres|where's|hows|how's|whose|hwo|wat|wen)",
  'when (will|is|are|can|do|does|did|would|should|was|were|it)',
  '(can|could|would|will|may|shall|should|might)*(i|you|u|we|it|they|ya|someone|anyone|this|my|the)',
  "(do|does|did|don't|doesn't|didn't) (you|u|i|it|they|we|this|these|the)",
  "(is|are|was|were|isn't|aren't) (it|this|there|that|they|you|these|my|the|anyone|anybody|u)",
  '(has|have) (it|my|the|you|they|anyone)',
  '(any idea|any update|any updates|any news|any chance|do u)',
  '(wondering|wonder) (if|whether|how|when|what)',
  '(know|tell me|see|check|ask) (if|whether)',
];
