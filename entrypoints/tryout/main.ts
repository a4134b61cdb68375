/** The demo shop inside the extension: with the same guest and the same panel as on a marketplace. */
import '../../demo/main';
import { begin } from '../../lib/guest/begin';
import { i18n } from '../../lib/platform/text';
import { profiles } from '../../lib/sites/all';

document.title = i18n.t('welcome.tryout');
void begin(document, profiles, 'overlay');
