/** Words of worry and words of anger. */
import type { CueTable, RaisedMood } from '../../../recognise/cue-pack';
import { not } from './words';

export const moodCues: CueTable<RaisedMood> = {
  anxious: [
    [
      2.4,
      '(😭|😢|😰|😥|🥺|😟|😩)',
      '(worried|worrying|anxious|nervous|stressed|stressing|stressful|concerned|panicking|desperate|desperately|freaking out|afraid|scared|upset|heartbroken|gutted)',
      '(urgent|urgently|asap|a s a p|as soon as possible|emergency|time sensitive|in a hurry|immediately|right away|quickly please|need it today|need it tomorrow)',
      '(still|yet)*(arrived|received|recieved|shipped|delivered|here|got|refunded|heard|been|updated)',
      `(has|have|did)(${not})*(received|recieved|arrived|heard|got|been refunded|gotten|shipped)*(yet|still|week|weeks|days)`,
      '(been|over|almost|nearly|more than|for)*(week|weeks|month|months|days)*(now|still|already|waiting|no|nothing)',
      "(running out of time|won't make it|wont make it|not make it in time|too late|need it by|need it before|need it for|in time for|before my|wedding is|birthday is)",
      '(please help|help me please|pls help|i beg|begging|please hurry|hurry|please please)',
      '(still waiting|been waiting|waiting for so|waiting for ages|waiting for weeks|waiting for days|waiting for over)',
      '(lost|stolen|missing|disappeared) (parcel|package|order|in the post)',
      'is (this|it) a scam',
    ],
    [
      1.2,
      "why (is|has|have|hasn't|isn't|haven't)",
      "(still|taking so long|taking ages|taking forever|what is going on|what's going on|what happened|how much longer|how long do i)",
      '(hopefully|hoping|really need|i really need)',
      '(broken|lost|missing|stuck)',
      '(frustrated|frustrating|disappointed)',
      '(confused|no idea what|what do i do|what should i do)',
    ],
  ],
  angry: [
    [
      3,
      '(😡|😠|😤|🤬|💢|🖕)',
      '(fuck-|fuk-|fck-|fkn|fking|effing|shit|shitty|bullshit|bullsh|bloody|damn|dammit|damned|goddamn|crap|crappy|wtf|wth|ffs|stfu|bastard|bastards|asshole|arsehole|bitch|idiot|idiots|moron|morons|stupid|dumb|hell|piss-|screw you|bollocks|motherf-|freaking|frigging|sucks|retarded)',
      '(scam|scammer|scammers|scammed|fraud|thieves|thief|crooks|liars|liar|con artists|rip off|ripoff|rip-off|robbery|stealing)',
      '(unacceptable|ridiculous|outrageous|disgraceful|disgusting|disgusted|appalling|pathetic|absurd|shameful|a joke|shambles|diabolical|atrocious|incompetent|infuriating)',
      '(furious|fuming|livid|angry|pissed|outraged|fed up|sick of|had enough|sick and tired|so mad|enraged|irate)',
      '(worst|terrible|horrible|awful|useless) (service|customer|company|shop|experience|store|seller|support|website)',
      '(sue you|report you|reporting you|legal action|my lawyer|take you to court|chargeback|trading standards|bad review|one star|0 star review)',
      '(never|not)*(buy|order|shop|buying|ordering|shopping|purchase)*again',
      '(how dare|shame on you|are you kidding|are you serious|you must be joking|are you joking|what the)',
    ],
    [
      1.6,
      "(you people|you lot|wasting my time|waste of time|waste of money|don't care|lied|lying|rude|nonsense|garbage|rubbish|trash)",
      '(demand|insist|i want answers|explain yourself)',
      '(how many times|third time|keep telling|already told you|for the last time)',
      '(very|so|really|extremely) (disappointed|annoyed|frustrated|upset|unhappy)',
      '(nobody|no one|noone) (answers|replies|responds|helps|cares|is helping|is answering|has replied)',
    ],
  ],
};
