/** Papers and ratings, price protection, and what lies outside the shop's own trade. */
import type { Intent } from '../../../model/intent';
import type { CueTable } from '../../../recognise/cue-pack';

const account =
  'account|acount|accout|accont|accounts|acccount|acct|profile|profiles|membership|user name|username|login|user account|subscription';
const secret =
  'password|passwords|pasword|passwrod|pass word|passcode|pin|pin code|pass|passkey|user key|profile key|access key|key of my';

export const paperCues: CueTable<Intent> = {
  invoice: [
    [
      5,
      '(invoice|invoices|invoce|invoive|inovice|invocie|invoicing|receipt|receipts|reciept|recipt|receit|bill|bills|billing statement|vat receipt)',
      '(proof|evidence) of (purchase|payment)',
      '(tax|vat|company|business) (invoice|receipt|number|id|name on)',
      '(business|work|company|tax) (expense|expenses|purposes|records)',
    ],
    [2.4, '(vat|billing|tax|accountant|expenses)'],
  ],
  price_protection: [
    [
      5,
      '(price|it|its|they)*(dropped|went down|gone down|reduced|has dropped|just dropped|price drop|got cheaper|was lowered|has been reduced|lowered|fell|now cheaper|is now cheaper)',
      '(price) (protection|adjustment|adjust|drop|difference|guarantee|reduction after)',
      '(refund|pay|give|get|return|back|credit|claim|reimburse)*(difference)',
      '(just bought|bought|ordered|purchased|paid|i paid|just ordered|after i)*(yesterday|last week|two days|0 days|days ago|week ago|today|recently|ago|just|full price|then)*(now|cheaper|sale|less|lower|reduced|discount|half price|dropped|down to|on offer)',
      "(now|it's|its|suddenly)*(cheaper|less|lower|on sale|half price|on offer)*(than i paid|than when i|after i bought|i paid|than what i paid|since i ordered|since i bought)",
      '(cheaper|less|lower) than (i|what i|when i) (paid|bought|ordered)',
      '(paid|charged) (more|too much|extra|full price)*(now|than|sale|listed|advertised|difference|before)',
    ],
    [2.2, '(price dropped|difference in price|overcharged|overpaid)'],
  ],
  review: [
    [
      5,
      '(review|reviews|reveiw|rewiew|feedback|feed back|testimonial|rating|ratings|stars|star rating)',
      '(leave|leaving|write|writing|send|post|posting|submit|submitting|give|giving|share|publish|make|edit|delete|change|remove)*(comment|comments|opinion|opinions|review|feedback|rating|testimonial|stars)',
      '(rate|rating) (you|your|the|this|it|my|a|an)',
      '(survey|questionnaire|evaluate|opinion)',
    ],
    [2, '(comment|comments)'],
  ],
  other: [
    [
      5.4,
      `(cancel-|change|changing|switch|switching|swap|swapping|swich|upgrade|downgrade|edit|editing|modify|modifying|update|updating|correct|correcting|delete|deleting|deletion|remove|removing|removal|close|closing|open|opening|create|creating|make|register|registering|set up|use|using|terminate|termination|sign up|recover|recovering|restore|want|get|have|go to|info|information|details|data|problem|problems)*(${account})`,
      `(${account})*(cancel-|delet-|remov-|clos-|upgrad-|hack-|lock-|suspend-|block-|termination-|creation|details|data|information|type|category|not working|deactivat-)`,
      '(newsletter|newsletters|newletter|news letter|mailing list|subscribe|subscribing|subscribed|unsubscribe|unsubscribing|unsubscription|subscription|subscriptions|corporate email|marketing emails|spam)',
      `(reset|resetting|reseting|recover|recovering|retrieve|retrieving|restore|restoring|forgot|forgotten|forget|lost|change|changing|stolen|stole|remember|get back|getting back|access|obtain|somebody|someone|hack-)*(${secret})`,
      '(cancellation|cancelation|cancelling|canceling|termination|withdrawal|exit|early termination|early exit|cancle|cancellaton)*(fee|fees|charge|charges|penalty|penalties|cost|costs|penaltys|policy)',
      '(penalty|penalties|fee|fees|charge|charges|cost|pay)*(for|of|to|if)*(cancel-|terminat-|cancle|leaving|withdraw-)',
      '(sign up|signup|sign-up|sign in|signin|sign-in|log in|log-in|login|log into|logging in|logged out|registration|registrations|register|registering|registed|regstration|verification code|two factor)',
      '(gold|platinum|premium|freemium|pro|standard|basic|vip)*(account|acount|accout|accont|accounts|profile|membership|plan|category|member)',
    ],
    [4, `(${account})`, `(${secret})`],
    [
      3,
      '(job|jobs|career|hiring|vacancy|vacancies|affiliate|collab|collaboration|influencer|sponsor|sponsorship|dropship|dropshipping|wholesaler|distributor|reseller|partnership|franchise|press enquiry|seo|marketing)',
      '(data|privacy|gdpr|personal information|personal data|personal details)',
      "(app|website|web site|site|page|link)*(crash-|down|not working|not loading|won't load|wont load|doesn't load|broken|error|glitch|slow|bug)",
      '(joke|weather|lol|haha|hahaha|lmao|funny|your name|how old)',
      '(termination|penalty|penalties)',
    ],
  ],
};
