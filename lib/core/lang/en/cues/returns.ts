/** After the parcel: back it goes, or something else should have come. */
import type { Intent } from '../../../model/intent';
import type { CueTable } from '../../../recognise/cue-pack';
import { colours, not } from './words';

export const returnCues: CueTable<Intent> = {
  return_exchange: [
    [
      4.5,
      '(want|need|like|can|could|how|may|possible|wanna|trying|help|please|would|wish|able|hoping|going)*(return|exchange|retrun|retern|exhange|excange|send back|returning|exchanging)',
      '(return|returns|exchange|returning|retrun|exhange)*(policy|policies|label|labels|address|window|process|procedure|form|request|period|it|this|them|these|my|the|an|a|an item|slip|postage|shipping|for|number|instructions)',
      '(send|sending|ship|post|mail|take|bring|give) (it|this|them|these|the item|that|one|everything) back',
      '(exchange|swap|exchanging|swapping|change|trade|replace)*(for|to|with|into)*(bigger|smaller|larger|different|another|other|new|size|medium|large|small|next size|longer|shorter|xl|l|m|s)',
      `(does|do|did|is|are)(${not})*(fit|suit|fitting|match|go with)`,
      '(too|bit|little|way too|very|really|so)*(small|big|tight|loose|large|short|long|narrow|wide|baggy)*(for me|on me|to wear|can|so|and|i|on my|could)',
      '(refund|reimbursement|refunds|money back|money-back|compensation|restitution) (policy|policies|guarantee|conditions|terms|rules|window|cases|eligibility)',
      '(what|which|when|cases|case|situations|conditions|eligible|entitled|allowed|qualify|how long do i have)*(ask for|request|get|claim|demand|obtain|seek|for)*(refund|money back|reimbursement|reimbursements|refunds|compensation|restitution|return)',
      '(who|do i|have to|does)*(pay|pays|cover|covers)*(return|returns|sending it back|send it back)',
      '(rma|restocking fee|prepaid label|return label|returns portal)',
      "(not|n't) (happy|satisfied) with (it|my|the)*(return|refund|back|exchange)",
      '(get|got|received|have) (the )?(wrong size)*(return|exchange)',
    ],
    [
      3,
      '(return|returns|returned|returning|exchange|exchanged|exchanging|retrun|exhange)',
      '(reimburse-|reimbus-|compensat-|restitution-|money back|recompense)',
      '(wrong|another|different|bigger|smaller|larger) size',
      '(unopened|unused|unworn|with tags|tags on|original packaging|opened the box)',
      '(too|bit|little) (small|big|tight|loose|large|short|long|narrow|wide|baggy)',
      "(do not|don't|dont|did not|didn't) (like|love) (it|them|the colour|the color|how)",
      '(0|thirty|fourteen|seven) day (return|money back|refund)',
    ],
    [1.4, '(send|give|take|bring)*back', '(policy|policies)'],
  ],
  wrong_item: [
    [
      4.9,
      "(sent|send|got|received|recieved|receive|delivered|shipped|gave|given|has|came|come|came in|arrived|get|getting|ship)*(wrong|incorrect|different|someone else's|somebody else's)",
      '(wrong|incorrect|different)*(item|items|product|products|thing|one|size|colour|color|model|order|shoes|parcel|article|dress|version|stuff|shirt|pair)*(sent|received|delivered|arrived|came|shipped|in|inside|from|to me|recieved)',
      '(wrong|incorrect) (item|items|product|products|thing|article|model|version|parcel|package)',
      '(ordered|bought|paid for|asked for|wanted|chose|selected|purchased)*(but|and|instead|yet)*(got|received|recieved|sent|came|get|only got|was sent|given|only|there was|arrived)',
      '(missing|short|without|lacking|left out|forgot|forgotten|omitted)*(item|items|piece|pieces|part|parts|from my|from the|from our|charger|cable|screws|manual|accessory|accessories|one of|in the box|from order|lid|remote)',
      "(item|items|piece|pieces|part|parts|one|two|something|charger|cable|lid|screws|accessories|remote|box|half|gift)*(is|are|was|were|went) (missing|not in the|not included|not inside|short|left out|wasn't)",
      '(only|just)*(got|received|recieved|came|sent|there was|had|one|0|found)*(one|two|half|0|part|1|a single)',
      "(not|n't)*(what|the one|the item|the size|the colour|the color|the thing|the same|the product)*(order|ordered|bought|paid|asked|wanted|chose|as)",
      '(box|parcel|package|packet|bag|envelope)*(empty|nothing in)',
      '(empty) (box|parcel|package|envelope)',
      `(${colours}|small|medium|large|size 0) instead of`,
      '(resend|re-send|send me|ship) (the |me the |)(correct|right|missing)',
      '(mixed up|mix up|mix-up|mixup)',
    ],
    [
      2.8,
      '(incomplete|missing item|missing part|missing piece|short 0)',
      '(wrong|incorrect) (size|colour|color|one|order)',
      'instead of',
    ],
    [1.5, '(wrong|missing|instead)'],
  ],
  urge_refund: [
    [
      4.7,
      "(where|wheres|where's|when|why|how long|how soon|what happened|what about|any news|any update|update)*(refund|refunds|money back|reimbursement|refunded|refound|get my money|have my money|compensation|rebate)",
      '(status|progress|state|update|news|situation|eta|tracking|follow up)*(of|on|about|for|regarding)*(refund|refunds|refound|reimbursement|reimbursements|money back|compensation|restitution|rebate)',
      "(refund|refunds|reimbursement|refound|rebate|restitution|compensation|money)*(status|progress|yet|still|has not|hasn't|hasnt|not|never|went|been|pending|processed|taking|is taking|was supposed|should|to show|delay|delayed|timeline|issued)",
      '(track|tracking|check|checking|see|follow|chase|chasing|know|view|verify|monitor|consult)*(refund|refunds|refound|reimbursement|restitution|rebate|compensation|refunding)',
      "(not|n't|nt|never|yet to|still no|no|waiting|still waiting|waited|without)*(refund|refunded|refunds|money back|refound|reimbursed|reimbursement)",
      '(give|want|need|send|demand|get|getting|like|request|requesting|demanding|expect|seek|seeking|claim|obtain|ask for|ask|pay|wanting|expecting|receive)*(my money back|money back|refund of|reimbursement of|restitution of|compensation of|a refund|my refund|refund|the refund|refunds|reimbursement|restitution|compensations|compensation|refunded|reimbursed)',
      '(refund|reimburse|compensate|repay) (me|us|my|the money|it|$0|0|£0|€0|this|now|please)',
      '(returned|sent back|sent it back|received my return|got my return|return was)*(refund|money|nothing|refunded)',
      'pay me back',
    ],
    [3.3, '(refund|refunds|refunded|refunding|refound|money back|restitution-)'],
    [2.4, '(reimburse-|compensat-|rebate)'],
  ],
};
