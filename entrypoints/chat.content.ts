import { defineContentScript } from 'wxt/utils/define-content-script';
import { sites } from '../lib/sites';
import { attendChat } from '../lib/guest/guest';
import { chatMatches } from '../lib/sites/matches';

export default defineContentScript({
  matches: chatMatches(import.meta.env.MODE === 'demo'),
  allFrames: true,
  runAt: 'document_idle',
  main: () => attendChat(document, sites),
});
