/** After the parcel: broken, worn out, or simply not understood. */
import type { Intent } from '../../../model/intent';
import type { CueTable } from '../../../recognise/cue-pack';
import { not } from './words';

const parts =
  'screen|zip|zipper|lid|handle|button|buttons|strap|battery|cable|glass|box|wheel|heel|sole|motor|case|switch|plug|hinge|clasp|frame|bottle|cup|lamp|light';

export const faultCues: CueTable<Intent> = {
  damaged_defective: [
    [
      4.7,
      "(arrived|came|received|recieved|got|is|was|are|were|its|it's|all|been|already|completely|item|they're|be)*(broken|damaged|cracked|smashed|faulty|defective|dead|bent|dented|shattered|crushed|torn|ripped|scratched|chipped|broke|leaking|stained|in pieces|wet)",
      '(broken|damaged|cracked|smashed|faulty|defective|demaged|damged|shattered|dented|leaking|broke|snapped|malfunctioning|overheating)',
      `(does|do|did|will|wo|is|are|can|would)(${not})*(work|turn on|switch on|power on|start|charge|connect|turn off|open|close|light up|function|hold a charge|heat up|spin|working|turning on|charging|move|boot)`,
      "(can't|cant|cannot|won't|wont)*(work|turn on|switch on|start|charge|connect|power on)",
      '(stopped|stops|quit|not|never|no longer|hardly|barely) (working|worked|works|charging|charge|turning on|functioning|heating|spinning)',
      `(${parts})*(broke|broken|cracked|came off|fell off|snapped|stuck|jammed|missing|loose|bent|smashed|torn|flickering|died|not working)`,
      '(came|fell|falls|coming|broke) (off|out|loose)',
      "(has|have|with|there is|there's|there are|had|a|big|huge|small|some)*(crack|cracks|scratch|scratches|dent|dents|hole|holes|leak|tear|rip|stain|stains|defect|defects|fault|chip|mark on|mould|mold)",
      '(keeps|keep|started|it) (turning off|switching off|beeping|crashing|freezing|disconnecting|restarting|leaking|overheating|flashing|shutting down|cutting out)',
      '(dead on arrival|doa|dead pixel|dead pixels|black screen|blank screen|error code|error message on|no power|no sound|battery drains|battery dies)',
    ],
    [
      2.8,
      '(crack|scratch|dent|leak|leaks|torn|ripped|hole|holes|stain|defect|fault|malfunction|smoke|sparks|burning smell|mouldy|moldy)',
      '(problem|issue|wrong) with (it|the item|this|the product|my new)',
    ],
  ],
  repair_warranty: [
    [
      4.9,
      '(warranty|waranty|warrenty|guarantee period|extended cover|under guarantee|guarantee claim)',
      '(get|have|can|could|need|it|do|where|who|want|be|way)*(repaired|repair|repairing|fixed|fix it|fix this|fix them|mended|serviced)',
      '(spare|replacement|replace the) (part|parts|battery|screen|strap|cable|filter|filters|charger|bulb|lid|cartridge)',
      '(service|repair) (centre|center|shop|technician|department|point|cost|fee)',
      '(still covered|is it covered|covered by|under cover)',
      '(how long|years|months|what|any)*(guarantee|guaranteed)',
    ],
    [2.4, '(repair|repairs|guarantee|technician|maintenance)'],
  ],
  usage_help: [
    [
      5.6,
      'how (to|do i|do you|can i)*(change|replace|swap)*(the|its|a)*(battery|batteries|filter|blade|bulb|cartridge|strap|language|time|head|cover|lid|bag|wheel|settings)',
    ],
    [
      4.3,
      '(how|hwo)*(use|set it up|set up|setup|set the|assemble|install|put together|charge|connect|pair|clean|wash|turn on|turn off|turn it|switch on|switch it|operate|program|reset it|reset the|open it|open the|attach|adjust|wear it|apply it|store it|fold|remove the|take off the|put on|sync|calibrate|refill|activate|style|mount|fill|cook|descale|replace the|insert)',
      '(instruction|instructions|manual|user guide|tutorial|directions|how-to|setup guide|assembly|video guide)',
      "(can't|cant|cannot|don't know how to|dont know how to|not sure how to|no idea how to|figure out how to|unable to|struggling to|trouble)*(assemble|set it up|set up the|install it|pair it|pair|connect it|turn it on|put it together|figure it out|work it|get it open|use it|use this|operate|open it|pairing|connecting|assembling|setting it up)",
      '(machine|hand|tumble|dish) (wash|washable|dry|dried|washed)',
      '(put|wash|use|leave|plug|wear)*(it|this|them|these)*(in the|in|with|every|on|while|before|overnight|during|under)*(dishwasher|washing machine|microwave|oven|water|shower|freezer|dryer|fridge)',
      '(what|which) (button|buttons|setting|mode|app|cable|charger|detergent|temperature|battery|batteries)*(press|use|need|for|do|download|does|is|take)',
      '(how often|how many times|how long|how much)*(use|apply|charge|wash|take|leave it on|leave it|change|cook|soak|put on|clean)',
      '(care|washing|cleaning) (instructions|advice|tips|label)',
      'what (does|do|is) the*(light|button|symbol|icon|beep|beeping|setting|mode)',
    ],
    [
      2.2,
      '(assemble|install|pair|pairing|setup|set it up|wash it|clean it|settings|use it)',
      '(first time|before first) (use|using)',
    ],
  ],
  no_effect: [
    [
      4.8,
      `(has|have|had|did|does|do|is|see|seen|saw|notice|noticed)(${not})*(do anything|done anything|help|helped|make a difference|made a difference|made any difference|make any difference|make any change|any difference|any results|any result|any change|any improvement|any effect|effective|change anything)`,
      '(no|zero|without|little|not any|not much|hardly any|barely any|never any)*(effect|effects|result|results|difference|improvement|change|benefit|use at all)',
      "(does|do|did)(n't|nt| not) work (for|on) (me|my)",
      "(using|used|use|taking|been using|tried|took|taken|applied|applying|applied)*(week|weeks|month|months|days|times|bottle|bottles)*(nothing|no|not|n't|still|same|zero|worse)",
      "(useless|pointless|ineffective|nothing happened|nothing changed|nothing has changed|makes no difference|does nothing|did nothing|didn't do a thing|waste of time)",
      '(broke out|break out|breaking out|breakout|rash|itchy|itching|irritated|irritation|allergic reaction|burns my|burning my|acne|red and)',
      'made*worse',
    ],
    [2.2, '(effect|effects|results|effective|difference at all)'],
  ],
};
