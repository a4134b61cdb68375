/** Every state of the options page that a picture is taken of: each section as it is found, but the library's own manager. */
import { sections } from '../components/options/sections';

export const optionsStates: readonly string[] = sections.map(({ id }) => id).filter((id) => id !== 'library');
