/** What is opened by a key gives the focus back to where it was, however it is closed. */
import { useLayoutEffect } from 'preact/hooks';

export function useFocusBack(): void {
  useLayoutEffect(() => {
    if (!document.hasFocus()) return undefined;
    const before = document.activeElement;
    return () =>
      // It is taken away after this, with what has the focus in it; whoever went elsewhere meanwhile stays there.
      queueMicrotask(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      });
  }, []);
}
