/** Between buying and signing: the order and its changes. */
import type { Intent } from '../../../model/intent';
import type { CueTable } from '../../../recognise/cue-pack';
import { colours, not, order } from './words';

const alter =
  'change|changing|chnage|chage|changed|modify|modifying|modifiying|update|updating|updte|edit|editing|correct|correcting|corect|amend|amending|alter|altering|fix|fixing|adjust|adjusting|replace|replacing|rectify|swap|swapping|switch|switching|make a change|make changes|make some changes';
const address =
  'address|adress|addres|adres|addresses|postcode|post code|zip|zip code|zipcode|apartment number|house number|street|delivery details|shipping details|delivery info|shipping info|delivery information|shipping information';

export const orderCues: CueTable<Intent> = {
  order_query: [
    [
      4.3,
      `(status|state|situation|progress|update|updates|news|eta)*(of|on|about|for|regarding)*(${order})`,
      `(${order}) (status|state|progress|confirmation|history|details|summary)`,
      `(check|checking|see|view|find|look up|look for|look into|verify|locate|consult|chek|know)*(status|state|progress)*(${order})`,
      `(check|checking|see|view|find|look up|look into|look at|verify|locate|pull up|confirm)*(my|the|an|this|our|for my)*(${order})`,
      `(did|has|have|is|was|if)*(my|the|our)*(${order})*(go|gone|been|get|confirmed|placed|received|processed|went|come|accepted|ok|okay)`,
      `(no|${not}|without|haven't received|didn't receive|didn't get|haven't got|never got)*(confirmation|confirmation email|order email|order number|order confirmation)`,
      `(${order})*(disappeared|vanished|missing from|not showing|doesn't show|does not show|isn't showing|gone from|can't see|go through|gone through|went through)`,
      `(can't|cant|cannot|can not|don't|unable to|where can i)*(find|see|view|locate)*(${order})`,
      `(what's|whats|what is|what's going|what is going|what happened|what has happened)*(with|to)*(my|the|our)*(${order})`,
    ],
    [
      2.6,
      `(question|questions|enquiry|inquiry|query|info|information|enquire|ask|asking|problem|issue|regarding|calling)*(my|an|the|a|this|our)*(${order})`,
      `(my|the) (last|previous|past|latest|recent) (${order})`,
    ],
    [1.2, `(${order})`, 'confirmation'],
  ],
  order_not_shipped: [
    [
      4.7,
      `(has|have|had|was|were|is|are|did|does|do)(${not})*(ship|shipped|shiped|ship it|dispatch|dispatched|despatched|sent|send|sent out|posted|left|processed|fulfilled|packed|go out|gone out|moved from the warehouse)`,
      '(not|never|yet to|yet to be|still not|not yet|not been|waiting to be|waiting for it to be)*(ship|shipped|shiped|dispatch|dispatched|despatched|sent|posted|fulfilled|packed)',
      '(still|only|just|stuck|says|saying|shows|showing|been|status is)*(processing|pending|preparing|unfulfilled|unshipped|awaiting|label created|pre-shipment|not shipped|being prepared|being processed|in the warehouse|preparing to ship|confirmed)',
      '(label created|pre-shipment|unfulfilled|unshipped|awaiting dispatch|awaiting shipment|awaiting fulfilment|awaiting fulfillment|ready to ship|preparing for shipment)',
      '(when|why|how long|what day)*(my|the|our) (order|parcel|package|item|items|stuff|purchase)*(ship|be shipped|be sent|be dispatched|dispatch|dispatched|shipped|go out|leave|get shipped|get sent)',
      '(hurry|urgent|urgently|asap)*(ship|dispatch|send out|send)*(it|my|the|out|this|them)',
      '(ship|dispatch|send)*(it|my order|them|this|out|the order|my parcel|my item) (already|asap|today|now|soon|quickly|please|quick|right away|as soon)',
      "(why|how come)*(not|hasnt|haven't|hasn't|havent|isn't|isnt|still)*(shipped|shiped|dispatched|sent|sent out|processed)",
    ],
    [
      2.6,
      '(days|week|weeks|ages)*(still|not|no)*(shipped|dispatched|sent|tracking number)',
      '(no|without) (shipping|dispatch) (confirmation|notice|update|notification)',
    ],
    [1.2, '(shipped|dispatched|dispatch)'],
  ],
  change_order: [
    [
      4.6,
      `(${alter})*(${address})`,
      `(${alter})*(${order}|colour|color|size|quantity|phone number|contact number|recipient|items|item|product|products|article|articles)`,
      `(wrong|incorrect|old|previous|different|another|new|second|secondary|alternative|other|wrng|typo in the|mistake in the|error in the|mistake with the)*(${address}|phone number|postcode|name)`,
      `(set|setting|add|adding|enter|entering|input|submit|submitting|register|registering|insert|put|save|use|need|have|give|provide|create|specify|send|ship|deliver|redirect|forward|divert|deliver it|send it)*(delivery|shipping|shiping|secondary|new|different|another|second|other|alternative|my work|office|valid)*(${address})`,
      `(${address})*(wrong|incorrect|incomplete|typo|mistake|mistyped|misspelled|misspelt|not correct|has changed|changed|not right|set up|valid)`,
      `(add|adding|include|remove|removing|delete|deleting|take|taking|put|subtract|drop|insert|eliminate)*(to|from|off|in|into|of|out of|on)*(my|the|an|this|our|existing|a|order|purchase)*(${order}|basket|0|00)`,
      `(add|adding|remove|removing|delete|deleting|extra|more|another)*(item|items|product|products|article|articles|something|one more|another)*(${order})`,
      '(ordered|chose|selected|picked|bought|put|entered|typed|clicked|got|gave)*(wrong|incorrect|old)*(size|colour|color|one|item|address|variant|option|quantity|number|model|adress|name|postcode)',
      '(combine|merge|join|put together|ship together|send together)*(orders|order|parcels|together|shipment|shipping)',
      `(instead of|not|rather than)*(${colours}|small|medium|large)`,
      '(reschedule|postpone|delay|hold|redeliver|re-deliver|rearrange|re-arrange)*(delivery|shipment|order|shipping|parcel|package|it|until)',
      '(deliver|send|ship|leave|put)*(to my work|to my office|to my neighbour|to my neighbor|with my neighbour|with a neighbour|next door|on the porch|by the door|behind|a safe place|at the back|the reception)',
      '(make|made|need|want)*(change|changes|correction|corrections|amendment|modification|modifications)',
    ],
    [
      2.6,
      `(${alter}) (my|the|a|an|something|some|it|this)`,
      `(${address})`,
      '(change|switch|swap) (it |that |this |)to',
      '(move|moved|moving) (house|to a new|home)',
    ],
    [1.5, `(${alter})`],
  ],
  cancel_order: [
    [
      4.6,
      `(cancel-|cancle|cancell|cancelled|canceld|canceling|cancelation|calcel|cansel)*(${order}|item|items|it|this|them|parcel|shipment|product|products)`,
      '(want|need|like|help|please|can|could|wanna|how|possible|assistance)*(cancel|cancle|cansel|calcel|cancelling|canceling|cancellation)',
      `(revoke|withdraw|call off|annul|abort|undo|void|stop|scrap|drop)*(${order})`,
      "(do not|don't|dont|no longer|not)*(want|need|wanna)*(it|this|them|the order|that|my order|these|the item)",
      "(no longer|don't|dont|do not)*(need|want)*(order|purchase|item)",
      "(don't|dont|do not|please stop|stop|hold off) (ship|send|dispatch|process|shipping|sending|the shipment|the order)",
      '(ordered|bought|purchased|placed|order|clicked)*(by mistake|by accident|accidentally|twice|two times|duplicate|double)',
      '(accidentally|mistakenly|accidently)*(ordered|bought|placed|purchased)',
      '(duplicate|double) (order|orders)',
      '(refuse|reject|intercept|recall) (the |my |)(delivery|parcel|package|shipment)',
    ],
    [3.2, '(cancel-|cancle|cansel|calcel)', 'chang- my mind', '(bought|ordered) (it )?(elsewhere|somewhere else)'],
  ],
};
