/** Turning pages of a long list. */
import { useText } from '../../shared/text';

export interface PagesProps {
  /** From 0. */
  page: number;
  pages: number;
  turn: (page: number) => void;
}

export function Pages({ page, pages, turn }: PagesProps) {
  const t = useText();
  if (pages < 2) return null;
  return (
    <div class="bar">
      <button type="button" disabled={page === 0} onClick={() => turn(page - 1)}>
        {t('import.page_before')}
      </button>
      <span class="soft">{t('import.page', { page: page + 1, pages })}</span>
      <button type="button" disabled={page + 1 >= pages} onClick={() => turn(page + 1)}>
        {t('import.page_after')}
      </button>
    </div>
  );
}
