/** The demo shop inside the extension: with the same guest and the same panel as on a marketplace. */
import '../../demo/main';
import { attendChat } from '../../lib/guest/guest';
import { i18n } from '../../lib/platform/text';
import { sites } from '../../lib/sites';

document.title = i18n.t('welcome.tryout');
attendChat(document, sites, 'overlay');
