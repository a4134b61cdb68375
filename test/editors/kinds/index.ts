/** Every kind of composer that the table in docs/editors.md has a row for. */
import type { Kind } from '../kind';
import { ckeditorKind } from './ckeditor';
import { draftKind } from './draft';
import { lexicalKinds } from './lexical';
import { plainKinds } from './plain';
import { quillKinds } from './quill';
import { reactKinds } from './react';
import { shadowKinds } from './shadow';
import { slateKind } from './slate';
import { tinymceKind } from './tinymce';
import { tiptapKind } from './tiptap';
import { vueKinds } from './vue';

export const kinds: readonly Kind[] = [
  ...plainKinds,
  ...vueKinds,
  ...reactKinds,
  ...shadowKinds,
  ...quillKinds,
  tiptapKind,
  ...lexicalKinds,
  slateKind,
  draftKind,
  ckeditorKind,
  tinymceKind,
];
