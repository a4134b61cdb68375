import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import { TextProvider } from '../../components/shared/text';
import { createDesk } from '../../lib/app/desk/desk';
import { zhCues } from '../../lib/core/lang/zh/cues';
import { zhReplyCues } from '../../lib/core/lang/zh/reply-cues';
import { zhRules } from '../../lib/core/lang/zh/tone/rules';
import { createRecogniser } from '../../lib/core/recognise/recognise';
import { createTalkReader } from '../../lib/core/suggest/reply-act';
import { createTagger } from '../../lib/core/suggest/tag';
import { createLinter } from '../../lib/core/tone/lint';
import { neutralRules } from '../../lib/core/tone/rules';
import { onBell } from '../../lib/platform/areas';
import { callLibrary } from '../../lib/platform/calls';
import { copyText } from '../../lib/platform/clipboard';
import { openOptions } from '../../lib/platform/options-page';
import { receivePage } from '../../lib/platform/page-side';
import { i18n } from '../../lib/platform/text';

/** As long as nobody stops within a word. ms */
const typingPause = 500;
let typing: ReturnType<typeof setTimeout> | undefined;
const rules = [...neutralRules, ...zhRules];
const recognise = createRecogniser(zhCues);
const root = document.querySelector('#panel');
document.documentElement.lang = i18n.t('locale').replace('_', '-');
document.title = i18n.t('panel.title');

const page = receivePage({
  state: (state) => desk.pageState(state),
  conversation: ({ conversation }) => desk.conversation(conversation),
  draft: ({ key, text, composing }) => desk.draft(key, text, composing),
});
const desk = createDesk({
  page,
  library: {
    view: (conversation) => callLibrary('library', { conversation }),
    change: async (settings) => void (await callLibrary('changeSettings', { settings })),
    picked: async (phrase, variant, conversation) =>
      void (await callLibrary('picked', { phrase, variant, conversation })),
  },
  recognise,
  tag: createTagger(recognise, createTalkReader(zhReplyCues)),
  linter: (off) => createLinter(rules, { off }),
  copy: copyText,
  settle: (work) => {
    clearTimeout(typing);
    typing = setTimeout(work, typingPause);
  },
  now: Date.now,
});

const draw = (): void => {
  const state = desk.state();
  document.documentElement.dataset['theme'] = state.library?.settings.theme ?? 'auto';
  page.layout(state.library?.settings.collapsed ?? false);
  const shown = (
    <TextProvider value={i18n}>
      <Panel state={state} actions={desk.actions} rules={rules} now={Date.now} openLibrary={openOptions} />
    </TextProvider>
  );
  if (root) render(shown, root);
};
desk.subscribe(draw);
draw();
onBell(() => void desk.refresh());
void desk.refresh();
