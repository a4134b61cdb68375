/** Lexical, with paragraphs and with plain text. */
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND, type LexicalEditor } from 'lexical';
import { createElement, type ReactNode, useEffect } from 'react';
import { type HostPage, type Kind, type Mounted, sends } from '../kind';
import { render } from './react';

const mount =
  (Plugin: typeof RichTextPlugin) =>
  async (place: HTMLElement, page: HostPage): Promise<Mounted> => {
    let editor: LexicalEditor | null = null;
    const read = (): string =>
      // Paragraphs are joined by two line breaks; a line is a line here.
      editor?.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n'),
      ) ?? '';
    const Wiring = (): ReactNode => {
      const [mine] = useLexicalComposerContext();
      useEffect(() => {
        editor = mine;
        mine.registerUpdateListener(page.changed);
        mine.registerCommand(
          KEY_ENTER_COMMAND,
          (event) => {
            if (!event || !sends(event)) return false;
            event.preventDefault();
            page.send();
            return true;
          },
          COMMAND_PRIORITY_HIGH,
        );
      }, [mine]);
      return null;
    };
    const onError = (error: Error): void => {
      throw error;
    };
    const unmount = render(
      place,
      createElement(LexicalComposer, {
        initialConfig: { namespace: 'shop', onError },
        // eslint-disable-next-line react/no-children-prop -- createElement's types want children that a component requires
        children: [
          createElement(Plugin, {
            key: 'text',
            contentEditable: createElement(ContentEditable),
            ErrorBoundary: LexicalErrorBoundary,
          }),
          createElement(HistoryPlugin, { key: 'history' }),
          createElement(Wiring, { key: 'wiring' }),
        ],
      }),
    );
    const element = place.querySelector<HTMLElement>('[contenteditable]');
    if (!element) throw new Error('Lexical has drawn nothing');
    return { element, read, unmount };
  };

export const lexicalKinds: readonly Kind[] = [
  { id: 'lexical-rich', name: 'Lexical 0.44 rich text', mount: mount(RichTextPlugin) },
  { id: 'lexical-plain', name: 'Lexical 0.44 plain text', mount: mount(PlainTextPlugin) },
];
