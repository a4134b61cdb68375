/** Facts in buyers' words that a reply can use. */
import type { CuePack, CueTable } from '../../../recognise/cue-pack';
import type { SlotId } from '../../../model/reading';
import { colours, countries, couriers } from './words';

const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

export const slotWords: CueTable<SlotId> = {
  quantity: [
    [
      1,
      '(two|three|four|five|six|seven|eight|nine|ten|a dozen) (pairs|pieces|sets|boxes|packs|bottles|units|of them|of these|items)',
    ],
  ],
  colour: [[1, `(light |dark |rose |sky |navy |bright |off |)(${colours})`]],
  courier: [[1, `(${couriers})`]],
  place: [
    [
      1,
      `(${countries})`,
      '(london|manchester|birmingham|glasgow|edinburgh|leeds|dublin|paris|berlin|madrid|rome|new york|nyc|los angeles|chicago|houston|seattle|boston|miami|dallas|san francisco|toronto|vancouver|montreal|sydney|melbourne|brisbane|perth|auckland|tokyo)',
      '(california|texas|florida|ontario|queensland|new south wales|alberta|quebec)',
    ],
  ],
  date: [
    [
      1,
      '(today|tomorrow|yesterday|tonight|this week|next week|last week|this weekend|christmas|xmas|easter|halloween|black friday)',
      `(next |last |this |on |)(${weekdays})`,
    ],
  ],
};

const count = '\\d{1,4}';
const unit = '(?:pcs|pc|pieces?|pairs?|sets?|boxes|box|packs?|bottles?|units?|items|of them|of these|x)';
const size = '(?:(?:uk|us|eu)\\s?\\d{1,2}(?:\\.5)?|\\d{1,2}(?:\\.5)?|\\d?x{0,4}[sml]|small|medium|large|extra large)';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';
const sign = '(?:us\\$|[$£€]|usd|gbp|eur|aud|cad)';
const currency = '(?:dollars?|usd|gbp|eur|euros?|pounds|quid|bucks|aud|cad)';

export const slotNumbers: CuePack['slotNumbers'] = {
  height: [
    /(?<![\d.])([4-7]\s?['’′]\s?(?:\d{1,2})?\s?(?:["”″]|''|’’)?)(?![a-z\d])/g,
    /(?<![\d.])([4-7]\s?(?:ft|foot|feet)\.?\s?(?:\d{1,2})?\s?(?:inches|inch|in\b)?)/g,
    /(?<![\d.])(1[3-9]\d\s?cms?|[12]\.\d{1,2}\s?(?:m|metres?|meters?))(?![a-z])/g,
    /(?:height|tall)\D{0,6}(1[3-9]\d)(?!\d)/g,
  ],
  weight: [
    /(?<![\d.$£€])(\d{2,3}(?:\.\d)?\s?(?:lbs?|kgs?|kilos?|kilograms?|stone))(?![a-z])/g,
    /(?<![\d.])(\d{2}\s?stone(?:\s?\d{1,2})?)/g,
    /(?:weigh|weight)\D{0,6}(\d{2,3}(?:\.\d)?(?:\s?pounds)?)(?!\d)/g,
  ],
  usual_size: [
    new RegExp(
      `(?:usually|normally|typically|generally|always|mostly) (?:wear|take|buy|get|am|a|an|in|size| ){1,4}\\s?(${size})(?![a-z\\d])`,
      'g',
    ),
    new RegExp(`(?:i(?:'m|’m| am)|i wear|i take) (?:a |an |usually |in )?(?:size )(${size})(?![a-z\\d])`, 'g'),
    new RegExp(`(?:i wear) (?:a |an )?(${size})(?![a-z\\d])`, 'g'),
  ],
  quantity: [
    new RegExp(`(?<![\\d.$£€])(${count}\\s?${unit})(?![a-z])`, 'g'),
    new RegExp(
      `(?:buy|order|ordered|take|want|need|get|quantity(?: of)?:?) (${count})(?![\\d.,]|\\s?(?:days?|weeks?|months?|cm|kg|lbs|%|${currency}))`,
      'g',
    ),
  ],
  order_number: [
    /(?:order|purchase|transaction|invoice|reference|ref)(?:\s?(?:number|no\.?|id|#|is|:)){0,3}\s?#?([a-z]{0,4}-?\d[\d-]{4,24})/g,
    /(?<![a-z\d])#([a-z]{0,3}\d{4,20})/g,
    /(?<![a-z\d+(-])(\d{9,20})(?![\d-])/g,
  ],
  date: [
    new RegExp(
      `(?<![a-z\\d])((?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?)(?![a-z\\d])`,
      'g',
    ),
    /(?<!\d)(\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d{1,2}-\d{1,2})(?!\d)/g,
    /(?<![a-z\d])(?:by|before|on|the) (?:the )?(\d{1,2}(?:st|nd|rd|th))(?![a-z])/g,
  ],
  amount: [
    new RegExp(`((?<![a-z])${sign}\\s?\\d{1,6}(?:[.,]\\d{1,3}){0,2})`, 'g'),
    new RegExp(`(?<![\\d.])(\\d{1,6}(?:[.,]\\d{1,3}){0,2}\\s?(?:[$£€]|${currency}))(?![a-z])`, 'g'),
  ],
};
