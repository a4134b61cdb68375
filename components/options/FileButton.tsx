/** A button that opens a file. */

export interface FileButtonProps {
  label: string;
  /** As a file input takes it. */
  accept: string;
  take: (file: File) => void;
  testId?: string;
  /** The field itself lies over its label, so that a file can be dropped on it. */
  drop?: boolean;
}

export const FileButton = ({ label, accept, take, testId, drop = false }: FileButtonProps) => (
  <label class={drop ? 'file drop' : 'file'}>
    {label}
    <input
      class={drop ? undefined : 'visually-hidden'}
      type="file"
      accept={accept}
      data-testid={testId}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        // The same file, mended, can be chosen again.
        currentTarget.value = '';
        if (file) take(file);
      }}
    />
  </label>
);

/** Tables and lists as plain text. */
export const textFiles = '.csv,.tsv,.txt,text/csv,text/plain';
