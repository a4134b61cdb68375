/** The library, as the panel's desk asks for it. */
import type { DeskMeans } from '../../lib/app/desk/means';
import { createWholeView } from '../../lib/app/library/whole-view';
import { callLibrary } from '../../lib/platform/calls';

export const library: DeskMeans['library'] = {
  view: createWholeView(callLibrary),
  change: async (settings) => void (await callLibrary('changeSettings', { settings })),
  pictures: (phrase) => callLibrary('pictureFiles', { phrase }),
  picked: async (phrase, variant, conversation) =>
    void (await callLibrary('picked', { phrase, variant, conversation })),
};
