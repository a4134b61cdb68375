/** Phrases as files: in and out. */
import { ExportCard } from '../export/ExportCard';
import { ImportCard } from '../import/ImportCard';
import type { SectionProps } from './section';

export function FilesSection({ rules, means: { importer, exporter } }: SectionProps) {
  return (
    <>
      <ImportCard importer={importer} rules={rules} />
      <ExportCard save={exporter.save} />
    </>
  );
}
