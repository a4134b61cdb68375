import { defineContentScript } from 'wxt/utils/define-content-script';
import { begin } from '../lib/guest/begin';
import { profiles } from '../lib/sites';
import { chatMatches } from '../lib/sites/matches';

export default defineContentScript({
  matches: chatMatches(import.meta.env.MODE === 'demo'),
  allFrames: true,
  runAt: 'document_idle',
  main: () => void begin(document, profiles),
});
