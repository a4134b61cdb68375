/** The parts we use of packages that bring no types. */

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export function createRoot(place: Element): { render: (node: ReactNode) => void; unmount: () => void };
}

declare module 'react-dom' {
  export function flushSync(work: () => void): void;
}

declare module 'draft-js' {
  import type { ComponentType } from 'react';
  export interface ContentState {
    getPlainText: () => string;
  }
  export interface EditorState {
    getCurrentContent: () => ContentState;
  }
  export const EditorState: { createEmpty: () => EditorState };
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    handleReturn?: (event: { shiftKey: boolean }) => 'handled' | 'not-handled';
    handlePastedFiles?: (files: Blob[]) => 'handled' | 'not-handled';
  }>;
}

declare module 'quill1/dist/quill.js' {
  import Quill from 'quill';
  export default Quill;
}

declare module 'vue2/dist/vue.runtime.esm.js' {
  import type { VNode } from 'vue';
  interface View {
    draft: string;
    $destroy: () => void;
  }
  // The package's own types redefine JSX for the whole project.
  const Vue: new (options: {
    el: Element;
    data: { draft: string };
    watch: { draft: () => void };
    render: (this: View, create: (tag: string, data: object) => VNode) => VNode;
  }) => View;
  export default Vue;
}
