/** Choices that many patterns share; to be written inside a bracket. Common misspellings count as spellings. */

export const parcel =
  'parcel|parcels|package|packages|packet|shipment|delivery|order|purchase|item|items|stuff|goods|mail';
export const order = 'order|orders|oder|ordr|purchase|purchases|transaction';
export const product =
  'it|this|these|they|them|item|items|product|products|one|thing|dress|shirt|shoes|jacket|coat|bag|phone|case|set|top|trousers|pants|jeans|watch';
export const not = "n't|nt| not| never";
export const couriers =
  'dhl|fedex|fed ex|ups|usps|tnt|dpd|gls|ems|evri|hermes|yodel|royal mail|parcelforce|canada post|auspost|australia post|china post|yanwen|4px|cainiao|sf express|aramex|purolator|la poste|colissimo';
export const colours =
  'black|white|red|blue|green|yellow|grey|gray|pink|purple|orange|brown|beige|navy|silver|gold|cream|khaki|burgundy|teal|turquoise|lilac|ivory|maroon';
export const rivals = 'amazon|ebay|walmart|temu|shein|aliexpress|target|argos|etsy|best buy|tiktok|wish';
export const countries =
  'canada|australia|the uk|uk|england|scotland|wales|ireland|germany|france|spain|italy|the us|usa|the usa|the states|mexico|brazil|chile|japan|korea|singapore|malaysia|thailand|indonesia|vietnam|india|dubai|uae|saudi arabia|israel|turkey|poland|sweden|norway|denmark|finland|switzerland|austria|belgium|portugal|greece|netherlands|holland|new zealand|south africa|nigeria|kenya|egypt|russia|ukraine|hong kong|taiwan|the philippines|philippines|puerto rico|hawaii|alaska|europe';
