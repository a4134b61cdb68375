/** Before buying: the product itself and its size. */
import type { Intent } from '../../../model/intent';
import type { CueTable } from '../../../recognise/cue-pack';
import { product } from './words';

export const productCues: CueTable<Intent> = {
  product_info: [
    [
      3.8,
      'made (of|from|out of|in)',
      '(what|which)*(material|materials|fabric|ingredients|leather|brand|model|version)',
      '(genuine|authentic|original|real|legit|brand new|official)*?',
      `(is|are)*(${product})*(genuine|authentic|original|real|legit|new|fake)`,
      '(is|are)*(genuine|authentic|waterproof|water resistant|dishwasher safe|breathable|see through|stretchy|refurbished|vegan|organic)',
      'real (leather|silk|gold|silver|wool|fur|cotton|wood)',
      '(what|which|how many) (colours|colors|colour|color|flavours|flavors|scents|styles|designs|sizes)*(come|have|there|available|do)',
      '(does|do|will) (it|this|these|they|the)*(come with|include|support|have|contain|need|require)',
      '(compatible|work|works) with',
      'how (big|long|wide|tall|heavy|thick|deep|loud|warm|bright) (is|are)',
      '(dimensions|measurements|specs|specifications|capacity|wattage|voltage|resolution|battery life|shelf life|expiry date|expiration date|thread count)',
      '(does|do|will)*(shrink|fade|rust|tarnish|bleed|crease|wrinkle|scratch easily)',
      '(safe|suitable|ok|okay|good|fine) for*(skin|kids|children|baby|babies|toddlers|pets|dogs|cats|pregnant|pregnancy|year olds|winter|summer|running|outdoor)',
    ],
    [
      2.8,
      '(tell me|know|info|information|details|question|questions|asking)*about (the|this|these|your|a) (product|item|products|items)',
      '(more|some|any)*(info|information|details|pictures|photos|pics|videos)*(of|on|about|for)',
      '(material|materials|fabric|ingredients|ingredient|dimension|authentic|genuine|waterproof|lining|polyester|cotton|leather|linen)',
      '(uk|us|eu|european|american) (plug|socket|version)',
      '(how|what)*(quality|feel|smell|taste|sound) (like|good|?)',
      "what('s| is|s) (in the box|included|it for)",
      'how (many|much) (pieces|are in|come in|per|in a|in one|in each|does it hold|does it weigh)',
      '(wireless|bluetooth|rechargeable|battery powered|adjustable|foldable|removable|washable)',
      'same as (the|in the) (picture|photo|pictures|photos)',
      'what (does|do) (it|this|they|the)*do',
    ],
    [1.4, '(does|do|is|are) (it|this|they|these|the)', '(picture|pictures|photo|photos|description|details|features)'],
  ],
  size_advice: [
    [
      4.4,
      '(what|which|wich|wat) size',
      '(true to|true too) size',
      '(run|runs|fit|fits|come up|comes up|sized|sizing)*(small|large|big|tight|loose|true|narrow|wide)',
      'size (chart|charts|guide|guides|table|advice|recommendation|conversion)',
      '(size up|size down|go up a size|go down a size|one size up|size bigger|between sizes|in between sizes)',
      '(usually|normally|typically|generally|always) (wear|take|buy|am|get|a size)',
      '(would|will|does|do|should|gonna|going to)*fit (me|my|him|her|a|someone|an)',
      '(tall|height|high)*(lbs|pounds|kg|kilos|weigh|weight|stone)',
      "(i'm|im|i am|he's|she's|he is|she is)*0*(cm|foot|ft|feet)*0",
      '(cm|tall)*0 (kg|kgs|lbs|lb|kilos)',
      '(help|advise|advice|recommend|suggest|guide)*(size|sizing)',
    ],
    [
      3,
      '(sizing|measurements|bust|waist|hips|inseam|shoulder width|chest size|foot length|wide feet|narrow feet|wide foot|wide fit)',
      '(wear|take|order|get|buy|need|choose|pick)*(a|an|the|size|in|my)*(small|medium|large|xl|xs|xxl|s|m|l|0|00)',
      '(small|medium|large|xl|s|m|l|0|00) or*(small|medium|large|xl|xs|xxl|s|m|l|0|00)',
      '(too big|too small|big enough|small enough|long enough|roomy) for me',
      '(too big|too small|big enough|small enough|long enough|roomy)*?',
      '(uk|us|eu|eur) (size )?(0|00)',
    ],
    [1.8, '(size|sizes|fit|fits)', '(weigh|weight|tall)'],
  ],
};
