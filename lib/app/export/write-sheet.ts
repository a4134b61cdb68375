/** Writes xlsx. The reader of old spreadsheets writes too, so that no second package is needed. */

/** @returns the bytes of a workbook with one sheet of texts */
export async function writeSheet(rows: string[][]): Promise<Uint8Array<ArrayBuffer>> {
  const { utils, write } = await import('@e965/xlsx');
  const sheet = utils.aoa_to_sheet(rows, { dense: true });
  // Widths in characters, wide enough to read the texts.
  sheet['!cols'] = rows[0]?.map((name) => ({ wch: name.includes('内容') ? 60 : 16 })) ?? [];
  const book = utils.book_new(sheet, '话术');
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  return new Uint8Array(bytes);
}
