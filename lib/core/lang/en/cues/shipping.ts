/** Getting it there, as asked before or just after buying. */
import type { Intent } from '../../../model/intent';
import type { CueTable } from '../../../recognise/cue-pack';
import { countries, couriers } from './words';

export const shippingCues: CueTable<Intent> = {
  shipping_time: [
    [
      4.2,
      '(when|wen|what day|how soon|how quick|how quickly|how fast|how long)*(ship|ships|shipped|dispatch|dispatched|despatch|send it|send out|sent out|post it|posted|be sent|leave|go out|goes out)',
      '(ship|ships|shipped|dispatch|dispatched|despatched|send|sent|post|posted|go out|goes out)*(today|tomorrow|same day|same-day|this week|right away|straight away|immediately|weekend|monday|friday)',
      '(handling|processing|dispatch|despatch|lead|production|preparation) (time|times)',
      '(where|which country|what country|which warehouse|what warehouse)*(ship|ships|shipped|shipping|send|sent|dispatch|dispatched|come|comes|coming|delivered) from',
      '(ship|ships|shipped|shipping|sent|dispatched) from*(china|us|usa|uk|warehouse|abroad|overseas|local|?)',
      '(how long|how many days)*(before|until|till|to)*(ship|dispatch|send|shipped|sent|dispatched)',
      '(next|same) day dispatch',
    ],
    [2, '(cut off|cutoff|cut-off)', '(before|until|till|does) (it|you|they) (ship|ships|dispatch|send)', 'ship date'],
  ],
  courier_choice: [
    [
      4.4,
      '(which|what|wich|who) (courier|carrier|delivery company|shipping company|delivery service|shipping service|post|postal service|company)',
      '(which|what)*(courier|carrier)',
      '(shipping|delivery|shipment|shippment|shiping|dispatch) (option|options|method|methods|choice|choices|service|services|alternatives|modalities|type|types|company)',
      '(option|options|method|methods|alternatives|modalities|ways|choices)*(for|of|to)*(shipping|delivery|shipment|ship)',
      `(with|by|via|through|use|using|ship|choose|prefer|instead of|not|want)*(${couriers})`,
      `(${couriers})*(instead|please|or|only|express|possible|?|shipping|delivery)`,
      '(express|expedited|overnight|priority|faster|fast|standard|economy|air|sea|next day|next-day|saturday|sunday|weekend|tracked|signed for|insured)*(shipping|delivery|shipment|mail|post|freight|option)',
      '(choose|pick|select|change|specify|switch)*(courier|carrier|shipping company|delivery company|shipping method)',
      '(signature|signed for|contactless|locker|parcel shop|pickup point|pick up point|drop off point)',
    ],
    [2.4, `(${couriers})`, '(courier|carrier)', '(do you|is it)*(ship|send|sent|shipped) (with|by|via)'],
  ],
  delivery_eta: [
    [
      4.4,
      '(how long|how many days|how much time|how soon|how fast|how quickly)*(take|takes|arrive|arrives|deliver-|shipping|shipment|shipments|get here|get to|reach|come|receive|recieve|wait|shiping)',
      '(when|wen|what day|what date|what time|which day)*(arrive|arrives|arriving|arrival|get here|be here|delivered|delivery|deliver|receive|recieve|come|coming|reach|get it|get them|get my|expect|land|turn up|show up)',
      '(eta|e t a|expected date|estimated date|arrival date|arrival time|due date)',
      '(delivery|shipping|arrival|shipment) (time|times|date|dates|estimate|estimates|period|timeframe|window|schedule|duration|day)',
      '(estimated|expected|approximate|average|usual) (delivery|arrival|shipping|time|date|wait)',
      '(arrive|arrives|here|delivered|delivery|deliver|get it|get this|get them|have it|receive it|come|comes|reach me|be here)*(by|before|in time|on time|within|for|tomorrow|today|on)*(monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|xmas|easter|birthday|wedding|weekend|tomorrow|today|week|days|0|?|halloween|party|holiday|trip)',
      '(need|want|must have|hoping)*(it|this|them|these|to get it|to have it)*(by|before|for|on|in time|tomorrow|today|this week)',
      '(in time|on time) for',
      '(how|when) far*(delivery|away|parcel)',
    ],
    [
      2.6,
      '(arrive|arrives|arrival|delivered by|get here|how many days|how long|asap)',
      '(long|days)*(to|for|delivery to)*(arrive|ship|deliver)',
    ],
    [1.4, 'when*(will|is|can|do|does)', '(delivery|deliver|shipping|shipment)'],
  ],
  delivery_area: [
    [
      4.6,
      '(ship|ships|shipping|shipped|deliver|delivers|delivery|delivering|send|post|mail|courier)*(to|in|into) (my country|my area|my town|my state|my city|my village|our area|other countries|another country|a po box|po box|an apo|my address|rural|islands|where i live)',
      `(ship|ships|shipping|shipped|deliver|delivers|delivery|delivering|send|post|order|orders|shop|buy|available)*(to|in|from|into)*(${countries})`,
      '(ship|ships|shipping|deliver|delivers|delivery|send|order|available)*(internationally|international|worldwide|world wide|overseas|abroad|outside|nationwide|globally|everywhere|anywhere)',
      '(do|can|could|will|would|does|possible)*(you|u|i|it|to)*(ship|deliver|send|post|mail)*to',
      '(possible|can|could|able|want|like|may|allowed)*(order|shop|buy|purchase) (something |it |this |them |)(from|in)',
      '(pick up|pickup|collect|pick it up|collect it|click and collect)*(in store|in person|in-store|myself|from|?|store|shop)',
      '(where|which countries|what countries|which areas|which cities|what cities|which places)*(ship|deliver|send|delivery)',
      '(delivery|shipping|service) (area|areas|zone|zones|coverage|destinations|locations)',
    ],
    [2.6, '(international|worldwide|overseas|abroad|po box|remote|rural|islands)', '(ship|deliver|delivery|send) to'],
  ],
  shipping_fee: [
    [
      4.7,
      '(shipping|delivery|postage|shiping|handling|dispatch|freight|courier)*(cost|costs|fee|fees|charge|charges|price|prices|rate|rates|expense|expenses|extra)',
      '(free|include|includes|including|included|plus|pay for|paying for|charge for|charging for|cover)*(shipping|delivery|postage|shiping|p&p)',
      '(cost|costs|price|fee|charge|charges|rate)*(of|for|to)*(shipping|delivery|postage|ship|deliver|send|post|overnight)',
      'how much*(shipping|delivery|postage|ship|deliver|send it|shiping|post it|overnight)',
      '(shipping|delivery|postage)*(free|expensive|how much|too much|dear|cost|costs|include|included)',
      '(customs|import) (fee|fees|duty|duties|tax|taxes|charge|charges|vat)',
      '(pay|paying|charged|owe|any|extra|have to pay)*(customs|duty|duties|import tax|import taxes)',
      '(minimum|spend|order over|orders over)*(free shipping|free delivery|shipping|delivery)',
    ],
    [2.4, '(postage|shipping fee|duties|duty|import tax|surcharge|extra fee)', '(fee|fees) (for|to)'],
  ],
};
