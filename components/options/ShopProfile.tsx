/** What phrases say of the shop. Each field saves itself when it is left; what stays empty stays open in the phrases. */
import { useState } from 'preact/hooks';
import type { DrawerActions } from '../../lib/app/drawer';
import {
  lacksUnit,
  type ProfileField,
  profileFields,
  profileLengths,
  type ShopProfile,
} from '../../lib/core/shop/profile';
import { useText } from '../shared/text';
import { SavedStatus, useSaving } from './saving';

export interface ShopProfileFormProps {
  profile: ShopProfile;
  change: DrawerActions['change'];
}

export function ShopProfileForm({ profile, change }: ShopProfileFormProps) {
  const t = useText();
  const [saved, save] = useSaving(change);
  /** What is typed and not saved yet. */
  const [draft, setDraft] = useState<ShopProfile>({});
  const leave = async (name: ProfileField, written: string): Promise<void> => {
    const value = written.trim();
    if (value !== (profile[name] ?? '') && !(await save({ shop: { ...profile, ...draft, [name]: value } }))) return;
    // Unless somebody has typed on meanwhile.
    setDraft(({ [name]: typed, ...rest }) =>
      typed === undefined || typed === written ? rest : { ...rest, [name]: typed },
    );
  };
  return (
    <section class="card" aria-labelledby="shop" data-testid="shop-profile">
      <div class="bar">
        <h2 id="shop">{t('shop.title')}</h2>
        <SavedStatus saved={saved} />
      </div>
      <p class="soft">{t('shop.help')}</p>
      <div class="fields">
        {profileFields.map((name) => {
          const id = `shop-${name}`;
          const value = draft[name] ?? profile[name] ?? '';
          const lacking = lacksUnit(name, value);
          return (
            <div key={name}>
              <label for={id}>{t(`shop.field.${name}`)}</label>
              <code>{`{${name}}`}</code>
              <input
                id={id}
                name={name}
                value={value}
                maxLength={profileLengths[name]}
                placeholder={t('shop.such_as', { example: t(`shop.example.${name}`) })}
                aria-describedby={lacking ? `${id}-unit` : undefined}
                onInput={({ currentTarget: { value } }) => setDraft((before) => ({ ...before, [name]: value }))}
                onChange={({ currentTarget: { value } }) => void leave(name, value)}
              />
              {lacking && (
                <p class="fault" id={`${id}-unit`}>
                  {t('shop.need_unit', { example: t(`shop.example.${name}`) })}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
