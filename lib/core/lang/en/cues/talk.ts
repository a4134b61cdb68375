/** Small talk and facts handed over: what holds a chat together but asks for nothing. */
import type { Intent } from '../../../model/intent';
import type { CueTable } from '../../../recognise/cue-pack';

export const talkCues: CueTable<Intent> = {
  greeting: [
    [
      3.8,
      "(hi|hii|hiii|hello|helo|hellooo|hey|heya|hiya|heyy|howdy|yo|greetings|hullo|hi there|hello there|hey there|hey ho|g'day)",
      'good (morning|afternoon|evening|day)',
      '(morning|afternoon|evening)',
      '(anyone|anybody|someone|somebody|any one) (there|here|online|around|available)',
      '(are you|r u|you|u|is anyone|is anybody|is someone|is there anyone|is there anybody|is there someone) (there|here|online|around|available|still there|still here)',
      "(how are you|how r u|how's it going|how are things|hope you are well|hope you're well|hope all is well|how do you do|what's up|whats up|sup|how are you doing)( today|)",
      "(i have|i've got|got|have|i had|just|with)*(question|questions|query|enquiry|inquiry)",
      '(can|could|cn|would|will|wld)*(you|u|ya|someone|anyone|somebody|anybody)*(help|assist|support)',
      "(i|i'd|we|id|i'm|im)*(need|want|would like|require|like|could use|needing|looking for)*(help|assistance|support|assistanec|assitance|asistance|hlp)",
      '(need|want|require) (some |your |urgent |)(help|assistance|support)',
      '(help me|help|assistance) (please|pls|to|out)',
      '(may|can|could) i ask (you |)(something|a question|a quick question|)',
      '(dear|hi|hello) (sir|madam|team|seller|friend|all|customer service|support|shop)',
    ],
    [2.4, '(help|assistance|dear|sir|madam|excuse me)'],
  ],
  thanks_bye: [
    [
      4.4,
      '(thank you|thankyou|thank u|thanks|thanx|thx|thnx|thnks|tnx|tks|ty|tysm|tyvm|cheers|ta|much appreciated|appreciated|appreciate it|appreciate that|i appreciate it|grateful|many thanks|thanks a lot|thanks so much|thank you so much|thank you very much|thanks again|thank you again|thanks a million|thanks a bunch)',
      '(thanks|thank you|thx|appreciate|cheers|thank u)*(for)*(your|the|all|all your|trying|getting|helping|being|letting|everything|that|this|checking|taking|sorting|replying|answering|looking|coming)*(help|support|time|assistance|patience|reply|response|info|information|know|helpful|quickly|patient|kind|out|kindness|advice|update|answer|it|this|that)',
      '(bye|goodbye|good bye|bye bye|cya|see you|see ya|take care|good night|goodnight|farewell|later)',
      'have a (great|good|nice|lovely|wonderful|blessed|pleasant|fantastic|fab)*(day|one|evening|weekend|night|afternoon|time|week|rest of your day|morning)',
      "(that's|thats|that is|that will be|that'll be|that was|this is)*(all|it|everything)",
      "(nothing|no|nope|not) (else|more|other questions|further questions|anything else|that's all|thats all|that's it|at the moment|right now)",
      "(you have|you've|youve|you were|you are|you're|u r|been)*(great help|very helpful|so helpful|really helpful|helpful|great|amazing|awesome|a star|a legend|lovely|kind|fantastic|a lifesaver|the best|a big help|star|lifesaver|legend)",
      '(all sorted|sorted now|problem solved|all good now|issue resolved|that solved it|solved now|it works now|working now|got it working)',
      '(look|looking) forward to (hearing|it|receiving|your reply|your response|that|the)',
      '(speak|talk|chat) (to you |)(soon|later)',
      '(you too|same to you|and you)',
      '(god bless|bless you|merry christmas|happy new year|happy holidays|best wishes|kind regards|best regards|regards)',
    ],
    [
      3,
      "(you're welcome|youre welcome|no problem at all|my pleasure)",
      "(i will|ill|i'll)*(leave|give)*(good review|five stars|0 stars|positive feedback)",
    ],
  ],
  ack: [
    [
      3.6,
      '(ok|okay|okey|okie|k|kk|oki|okk|oky|okey dokey|alright|alrighty|all right|right|aight|roger)',
      '(yes|yeah|yep|yup|ya|yea|yess|ye|yh|yas|sure|of course|ofc|certainly|definitely|absolutely|indeed|exactly|correct|true|precisely|agreed|affirmative)',
      "(that's|thats|that is|it's|its|this is|sounds|all|seems|looks)*(right|correct|fine|ok|okay|good|great|perfect|good to know|good to hear|great to hear|the one|true|fair|cool|good news|great news|awesome|understandable|a shame|wonderful|what i want|what i meant|lovely)",
      "(no|nope|nah|not yet|not really|no not yet|not at all|no i have not|no i don't|no i do not|i don't|i do not|none)",
      '(great|good|perfect|cool|fine|nice|lovely|awesome|excellent|brilliant|fantastic|wonderful|amazing|super|fab|sweet|wow|oh wow|ah|oh|hmm|hm|mhm|uh huh|aha|oh no|gotcha|noted|understood|fair enough|makes sense|very good|very well|so)',
      "(i see|i understand|i get it|got it|i got it|get it|i know|i know that|know|now i get it|i got you|oh i see|ah ok|oh ok|ok then|right then|ok well|okay well|understood|will do|i will|i'll do that|i can do that|i'll try|i'll try that|i'll check|let me check|let me see|let me look|let me try|one moment|one sec|one second|just a moment|just a sec|just a second|give me a sec|give me a minute|give me a moment|hold on|hang on|wait|a moment|brb|i will wait|i'll wait|i can wait|happy to wait|i'll think about it|let me think|will check|will try|i'll do it)",
      'no (problem|problems|worries|worry|rush|hurry|prob|biggie|bother)',
      "(not a problem|never mind|nevermind|nvm|don't worry|dont worry|that works|works for me|sounds good|fine by me|fine with me|up to you|whatever|either is fine|either|take your time|it's ok|its ok|it's fine)",
      '(sorry|my bad|apologies|my apologies|oops|my mistake|i apologise|i apologize|sorry about that|sorry for that)',
      "(yes|yeah|ok|okay|sure|no|yep)*(please|it is|i am|i do|i did|i have|that's right|thats right|it was|i would|that is correct|that's correct|go ahead|that's fine|they are|i will|i can|you can|thank you)",
      '(please do|go ahead|go for it|do it|please go ahead|yes do|do that|please proceed|proceed)',
      "(i have|i've|i did|just|already|all) (done|paid|ordered|sent it|did it|done it|done that|did that|sent)",
      '(done|sent|paid)',
    ],
    [1, '(please|pls|plz|well|then|that|it|just)'],
  ],
  provide_info: [
    [
      3,
      "(my|the|order|account|full|user|here's my|it's|here is my)*(order number|order no|order id|orderid|order #|email|e-mail|email address|phone number|phone|number|name|full name|username|user name|account id|account number|address|zip|zip code|postcode|tracking number|shipping status|membership level)*(is|was|are|:|#|0)",
      "(my name is|my name's|i am called|name is|this is)",
      "(here is|here's|heres|here are|here you go|here it is|there you go|below is|attached|see attached|see below|see photo|see picture|i attached|as follows)",
    ],
    [
      1.8,
      '(i bought it|i ordered it|i purchased it|i got it|i placed it|ordered|bought|purchased) (on|in|last|yesterday|about|around|a week|two weeks|0 days|from your)',
      "(i live in|i'm in|im in|i am in|i am from|i'm from|im from)",
      '(sent|uploaded|emailed|attached)*(photo|photos|picture|pictures|screenshot|video|it to you)',
    ],
  ],
};
