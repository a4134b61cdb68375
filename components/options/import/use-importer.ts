/** The import's state, drawn anew whenever it changes. */
import { useEffect, useState } from 'preact/hooks';
import type { Importer } from '../../../lib/app/import/importer';
import type { ImportState } from '../../../lib/app/import/import-state';

export function useImporter(importer: Importer): ImportState {
  const [state, setState] = useState(importer.state());
  useEffect(() => {
    setState(importer.state());
    return importer.subscribe(() => setState(importer.state()));
  }, [importer]);
  return state;
}
