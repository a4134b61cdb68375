/** What a marketplace must offer to be read: one {@link ChatSite} a marketplace. */
import type { Conversation, Message } from '../core/model/conversation';
import type { Doubt } from '../core/model/page-state';
import type { Person } from '../core/model/person';
import type { Confidence } from '../core/site/confidence';

export interface ChatSite {
  /** Kebab-case, the file's name in profiles/; settings are kept under it. */
  id: string;
  /** As agents call it: 拼多多. */
  name: string;
  /** Match patterns of its chat pages, for the manifest; empty for a site that only the demo build meets. */
  matches: readonly string[];
  /** When these facts were last compared with a real page: a year, a month or a day; shown beside the name. */
  asOf: string;
  confidence: Confidence;
  /**
   * Called when the document is ready and after each burst of changes until it answers, then again when the page it
   * gave has gone. Must be cheap when the answer is null: it runs on pages that have no chat.
   * @param again asks to be looked at again after so many ms, for changes that the document does not tell
   * @returns null while this document shows no chat of this site
   */
  open: (document: Document, again?: (after: number) => void) => ChatPage | null;
  /** No profile knows the page: it is read by its shape alone. */
  byShape?: boolean;
}

/** One chat window, found in one document. Reads only; what is doubtful is null, never a guess. */
export interface ChatPage {
  /** Called before everything else after a change: false once the page's framework has replaced the window. */
  isConnected: () => boolean;
  /**
   * Called after each burst of changes in the document. Gives at most the last {@link maxMessages} messages.
   * @returns null when no conversation is open, or when it can't be said which one
   */
  conversation: () => Conversation | null;
  /**
   * Called when the conversation is to be kept as evidence: all that stands in the list now, at most
   * {@link maxTranscript}. Left out where only the last ones can be read.
   */
  transcript?: () => Message[];
  /**
   * Called when text is to be inserted and after each keystroke: never cached, since frameworks replace it.
   * @returns null when there is none, or more than one visible
   */
  composer: () => HTMLElement | null;
  /** Called after each burst of changes. @returns who stands in the list of conversations, as far as it is in view */
  people: () => Person[];
  /** Clicks that entry of the list, for the agent. @returns false when it is not in view */
  openConversation: (key: string) => boolean;
  /** What only the agent can say of this page; null when all is known. */
  doubt?: () => Doubt | null;
  /** Called once, when the page has gone or is read no more. */
  close?: () => void;
}

/** Enough for a conversation's context; a chat that has run all day holds thousands. */
export const maxMessages = 40;

/** More than any page draws at once. */
export const maxTranscript = 2000;

/** Longer messages are cut: nobody types them, and recognition stops here too. UTF-16 code units. */
export const maxMessageLength = 4000;
