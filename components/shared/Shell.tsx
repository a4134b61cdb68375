/** What stands around every page of ours: its texts, its voice, and the care for its focus. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Announcer } from './Announcer';
import { keepFocus } from './keep-focus';
import { type Texts, TextProvider } from './text';

export function Shell({ texts, children }: { texts: Texts; children: ComponentChildren }) {
  useEffect(() => keepFocus(document), []);
  return (
    <TextProvider value={texts}>
      <Announcer>{children}</Announcer>
    </TextProvider>
  );
}
