/** What phrases say of the shop: its profile, and its size table. */
import { ShopProfileForm } from '../ShopProfile';
import { SizeTableForm } from '../SizeTable';
import type { SectionProps } from './section';

export function ShopSection({ library: { settings }, actions }: SectionProps) {
  return (
    <>
      <ShopProfileForm profile={settings.shop} change={actions.change} />
      <SizeTableForm table={settings.sizes} change={actions.change} />
    </>
  );
}
