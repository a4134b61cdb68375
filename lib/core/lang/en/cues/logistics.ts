/** On its way and not arriving. */
import type { Intent } from '../../../model/intent';
import type { CueTable } from '../../../recognise/cue-pack';
import { couriers, not, parcel } from './words';

export const logisticsCues: CueTable<Intent> = {
  logistics_stuck: [
    [
      4.7,
      `(where|were|wheres|where's|whereabouts|wher|were's)*(${parcel})`,
      "(where is|wheres|where's|where are) (it|they|my|our)",
      `(track|tracking|trace|tracing|traking|trak|locate|follow|find)*(${parcel}|it|them)`,
      "(tracking|traking) (number|no|code|id|info|information|link|page|says|shows|said|status|has|is|hasn't|hasnt|not|update|updates|doesn't|does not|isn't|stopped|still)",
      `(has|have|had|did|was|is|were|does)(${not})*(arrive|arrived|arived|come|came|received|recieved|receive|recieve|delivered|get|got|gotten|turned up|turn up|shown up|show up|reached|here|moved|updated|got here|gotten here|had it|seen|left customs)`,
      '(not|never|still no|nothing|yet to|no sign of|still not|not yet|never even)*(arrive|arrived|arived|come|came|receive|received|recieved|delivered|get|got|gotten|turned up|shown up|showed up|reached|here|moved|updated|get it|got it|my parcel|my package|my order|parcel|package|delivery)',
      `(${parcel})*(late|lost|missing|stuck|delayed|overdue|stolen|nowhere|vanished|disappeared|taking forever|taking so long|taking ages|on its way|not here|in transit|returned to sender)`,
      `(late|lost|missing|stuck|delayed|stolen|overdue)*(${parcel}|in transit|in customs|at customs|transit|customs)`,
      `(stuck|held|sitting|been)*(in|at|with|by|on)*(customs|transit|warehouse|depot|sorting|airport|post office|hub|facility|${couriers})`,
      '(says|shows|marked|show|showing|said|status|claims|tracking)*(delivered|out for delivery|in transit|left with|signed for|attempted)',
      "(delivered|signed for|left)*(but|not|never|wrong address|wrong house|neighbour|neighbor|nobody|wasn't me)*(received|got|here|nothing|never|there|me|have|arrived|home)",
      "(no|any|without|n't had any)*(update|updates|movement|progress|tracking|news|scan|scans)*(on|for|since|in|about|?|yet|of)",
      `(still waiting|been waiting|am waiting|waiting|waited|still wait|im waiting)*(${parcel}|to arrive|delivery|it)`,
      `(chase|chasing|chase up|look into|investigate|contact)*(${parcel}|courier|carrier|${couriers})`,
      "(driver|courier|postman|delivery guy|delivery man|mailman)*(never|didn't|didnt|not|left|came|refused|threw|wrong|no show|missed|lied|rude)",
      '(how far|how close|is it)*(away|on the way|on its way|coming)',
    ],
    [
      3,
      '(tracking|traking|track|tracked)',
      '(in transit|customs|lost in the post|lost in the mail|on the way)',
      '(supposed|meant|due|should|was|promised|expected) (to |have |be )*(arrive|arrived|be here|come|delivered|here|yesterday)',
      '(any news|any update|any updates|any word)',
      '(parcel|package|shipment)',
    ],
    [1.5, '(still waiting|waiting|delay|delayed|late|missing|lost)', 'taking (so|too|forever|ages)'],
  ],
};
