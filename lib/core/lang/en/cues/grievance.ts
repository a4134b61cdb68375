/** When the buyer is let down: by the goods, or by the shop, its people and its word. */
import type { Intent } from '../../../model/intent';
import type { CueTable } from '../../../recognise/cue-pack';
import { not } from './words';

export const grievanceCues: CueTable<Intent> = {
  quality_complaint: [
    [
      4.7,
      '(poor|bad|terrible|awful|horrible|low|cheap|shocking|crap|rubbish|disappointing|worst|lousy|shoddy|inferior|dreadful|shit|shitty|questionable)*(quality|material|fabric|stitching|build|product|workmanship|craftsmanship|finish)',
      "(quality|material|fabric|stitching|finish|workmanship)*(poor|bad|terrible|awful|horrible|cheap|shocking|rubbish|crap|disappointing|disgusting|thin|rough|low|not good|not great|isn't good|worse|dreadful|appalling|joke|poorly)",
      '(fell|falling|falls|fallen|came|coming|comes) (apart|to pieces|undone)',
      '(cheaply made|badly made|poorly made|feels cheap|looks cheap|look cheap|feel cheap|cheap looking|flimsy|tacky|see-through|scratchy|itchy material|low-quality|poor-quality|cheap plastic|paper thin)',
      '(fake|counterfeit|knockoff|knock-off|knock off|replica|imitation|not genuine|not authentic|not real leather|not the real)',
      "(not|n't|nothing|nowhere near|looks nothing|look nothing|completely different|totally different)*(as|like|match|matching|from|to)*(described|pictured|advertised|the picture|the pictures|the photo|the photos|the description|shown|the image|the images|expected|in the picture|in the photo|the one in|the listing|on the website|your website)",
      '(faded|fading|shrunk|shrank|pilling|bobbling|peeling|peeled|rusted|rusting|tarnished|discoloured|discolored|unravelling|unraveling|ripped|lost its shape|colour ran|color ran|colour came off|turned my skin green|bobbles|loose threads|loose thread|frayed|fraying)',
      '(after|in)*(one|a|just one|only one|two|0|the first|a few|just a few|a couple of|only a few|first|less than)*(wash|washes|use|uses|wear|wears|times|day of use|days of use|weeks of use|week of use|months of use)',
      '(smells|smell|stinks|stink|odour|odor|reeks)*(bad|awful|chemical|chemicals|horrible|terrible|weird|funny|strong|plastic|disgusting|like|mould|rotten|?)',
      "(not|n't) (good quality|great quality|worth|comfortable|durable|well made|last|lasted|happy with the quality|very good|impressed)",
    ],
    [
      3,
      '(disappointed|disappointing|unhappy|dissatisfied|not happy|not satisfied|not impressed|let down|regret) (with|by|in|at|buying)',
      '(uncomfortable|stinks|smells|thin material|rubbish product|crap product|junk|piece of crap|piece of junk|piece of rubbish|trash)',
    ],
    [1.6, '(quality|disappointed|disappointing|cheap material|thin)'],
  ],
  complaint: [
    [
      4.8,
      '(complain|complains|complaint|complaints|complaining|complainig|complant|complaing|reclamation|reclamations|recpamation|reclaim|grievance)',
      '(make|file|lodge|filing|lodging|submit|open|raise|making|submitting|start|present)*(claim|claims|complaint|dispute|reclamation|grievance|report)',
      '(customer|consumer) (claim|claims|reclamation|reclamations|complaint|complaints)',
      '(worst|terrible|awful|horrible|appalling|disgusting|disgraceful|shocking|bad|poor|useless|rubbish|pathetic|shameful|dreadful|lousy|crap|shit|shitty)*(service|experience|support|company|shop|store|seller|website|attitude|people|business|communication|care)',
      '(scam|scams|scammer|scammers|scammed|fraud|fraudulent|rip off|ripoff|rip-off|ripped me off|ripping people off|thieves|con artists|crooks|liars|lied to|lying|liar|cheated|cheating|conned|stealing|stole my money|false advertising|misleading|deceived|deceptive)',
      '(report|reporting|sue|suing|reported) (you|this|your|the shop|the seller|to)',
      '(trading standards|consumer protection|consumer rights|better business bureau|bbb|small claims|my lawyer|my solicitor|legal action|take you to court|chargeback|charge back|ombudsman|attorney|police|social media|dispute with paypal|paypal dispute|my bank about)',
      "(never|not|n't)*(buy|buying|order|ordering|shop|shopping|use|purchase|purchasing|come)*(again|anymore|any more)",
      "(nobody|no one|noone|no-one|none of you|you never|you don't|you dont|no body|they don't|why don't you|why doesn't anyone|never)*(answer|answers|answered|answering|reply|replies|replied|respond|responds|responded|responding|help|helps|helping|helped|care|cares|listen|listens|listening|get back to me|getting back|reads|read|call back|called back|called me back)",
      '(ignored|ignoring|fobbed off|passed around|going round in circles|passed from|given the runaround|the run around|copy and paste|copy paste|copied and pasted|scripted|excuses|empty promises)',
      '(rude|unprofessional|unhelpful|incompetent|arrogant|disrespectful|impolite)',
      '(unacceptable|ridiculous|outrageous|disgraceful|absurd|beyond a joke|a joke|fed up|sick of|had enough|sick and tired|disgusted|fuming|furious|livid|outraged|not good enough)',
      "(you|you've|u)*(promised|told me|said)*(but|and|yet|now|still)*(not|never|n't|nothing|no)",
    ],
    [
      2.6,
      '(useless|waste of|pathetic|shame on|your fault|your mistake|your problem|how dare|what a joke|joke of a|you people|you guys are)',
      '(so|very|really|extremely|absolutely) (angry|upset|frustrated|annoyed|disappointed|mad|frustrating|annoying)',
      `(how many times|third time|second time|0th time|keep telling|keep asking|already told you|told you|asked you)`,
    ],
    [
      1.5,
      '(claim|claims|dispute|compensation|fault|responsible|blame)',
      '(angry|frustrated|annoyed|upset|mad)',
      `(does|do|did|has|have|is|are)(${not})*(fair|right|good enough|help)`,
    ],
  ],
  human_agent: [
    [
      5.2,
      '(speak|speaking|talk|talking|chat|chating|chatting|spek|contact|contacting|reach|connect|connected|transfer|transferred|transfering|put me through|get through|call|calling|get|get me|give me|need|want|find|give|let me)*(human|person|agent|agents|agnet|representative|representitive|rep|someone|somebody|some one|operator|manager|supervisor|customer service|customer servce|customer care|customer support|support team|live chat|advisor|adviser|assistant|assistent|staff|team member|customer assistance|free agent)',
      '(real|live|actual|human|proper|living) (person|human|agent|people|being|assistant|representative|someone|support|chat|advisor|operator|help)',
      '(are|is|r)*(you|this|u|there|it)*(bot|robot|human|machine|ai|automated|chatbot|real person|real|person|computer)',
      '(customer|client|free|support|service|helpline|help|your|shop|company)*(number|phone|telephone|hotline|helpline|phone number|email|contact|hours|opening hours|line|email address|contact details)',
      '(when|what time|what hours|hours|whast time|which hours|what days|until what time|at what time)*(customer|support|contact|call|open|available|reach)*(support|service|care|you|assistance|agent)',
      '(call|ring|phone|telephone) (me|you|us|your|them|back|someone|customer|a number)',
      '(phone number|telephone number|number to call|number i can call|hotline|helpline|call centre|call center|whatsapp)',
      '(contact|contacting|reach|reaching|get in touch|in touch|get hold of|get a hold of)*(you|customer|support|your|the customer|someone|an agent|the seller|the shop|client|the store)',
      "(stop|hate|not|n't|another|no more)*(bot|bots|robot|robots|chatbot|automated|auto reply)",
    ],
    [
      3,
      '(human|robot|chatbot|supervisor|manager|customer service|customer support|customer care|customer servce|representative|live agent)',
      '(agent|operator|someone|somebody) (please|now|pls|who)',
    ],
    [1.6, '(bot|agent|operator)'],
  ],
};
