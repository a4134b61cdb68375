/** In which language a buyer writes, told by the script of the last burst. */
import type { Message } from '../model/conversation';
import type { CuePack } from './cue-pack';

export interface Language {
  cues: CuePack;
  /** What its text is counted in, characters or words. Global, linear. */
  counted: RegExp;
}

/** The first is the language at home. */
export type Languages = readonly [Language, ...Language[]];

/** Links, mail, order numbers and sizes are of no language. */
const nobodys = /[^\s\p{Script=Han}]{0,60}[\d@/_:][^\s\p{Script=Han}]{0,60}/gu;
/** A single word of another language may be borrowed: ok, XL, iPhone. */
const borrowed = 1;
const reach = 12;
const longest = 1000;

/**
 * @returns a function from a conversation to the language of the buyer's last burst; where that does not show (only
 *   digits, a picture, one borrowed word), that of the buyer's turn before, else the agent's, else the one at home
 */
export function createLanguageChooser(languages: Languages): (messages: readonly Message[]) => Language {
  const [home] = languages;

  function tell(text: string): { language: Language; sure: boolean } | null {
    const words = text.slice(0, longest).replace(nobodys, ' ');
    let [found, most] = [home, 0];
    for (const language of languages) {
      const count = words.match(language.counted)?.length ?? 0;
      if (count > most) [found, most] = [language, count];
    }
    return most === 0 ? null : { language: found, sure: found === home || most > borrowed };
  }

  return (messages) => {
    const texts = messages.filter(({ kind, text, side }) => kind === 'text' && side !== 'system' && text !== '');
    const recent = texts.slice(-reach).toReversed();
    const answered = recent.findIndex(({ side }, at) => side === 'agent' && recent[at - 1]?.side === 'buyer');
    const burst = recent.slice(0, answered === -1 ? recent.length : answered).filter(({ side }) => side === 'buyer');
    const joined = tell(burst.map(({ text }) => text).join('\n'));
    if (joined?.sure) return joined.language;
    const before = recent.slice(answered === -1 ? recent.length : answered);
    for (const side of ['buyer', 'agent'])
      for (const turn of before) {
        const told = turn.side === side ? tell(turn.text) : null;
        if (told?.sure) return told.language;
      }
    return joined?.language ?? home;
  };
}
