/** The phrase library: its manager. */
import { Library } from '../library/Library';
import type { SectionProps } from './section';

export function LibrarySection({ state: { manager, coming }, library, actions, rules, means }: SectionProps) {
  return (
    manager && (
      <Library library={library} manager={manager} coming={coming} actions={actions} tag={means.tag} rules={rules} />
    )
  );
}
