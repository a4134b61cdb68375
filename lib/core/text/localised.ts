/** Text for the agent in every interface language. */
export interface Localised {
  zh_CN: string;
  zh_TW: string;
  en: string;
}
