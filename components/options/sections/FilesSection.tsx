/** Everything as files, in and out; and erasing it. */
import { ExportCard } from '../export/ExportCard';
import { Erase } from '../Erase';
import { ImportCard } from '../import/ImportCard';
import type { SectionProps } from './section';

export function FilesSection({ rules, means: { importer, exporter, erase } }: SectionProps) {
  return (
    <>
      <ImportCard importer={importer} rules={rules} />
      <ExportCard save={exporter.save} />
      <Erase erase={erase} exporter={exporter} />
    </>
  );
}
