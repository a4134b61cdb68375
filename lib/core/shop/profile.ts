/** The shop's own facts: one table of fields, named as the variables are, so that filling is a plain merge. */
import * as v from 'valibot';
import type { Variable } from '../library/variables';
import type { Values } from '../suggest/fill';

/** How long each may be, UTF-16 code units. All together they fit into one item of the browser's sync. */
export const profileLengths = {
  shop: 40,
  working_hours: 80,
  ship_hours: 40,
  free_shipping: 120,
  courier: 40,
  courier_choice: 120,
  courier_fee: 40,
  freight_insurance: 120,
  return_days: 40,
  invoice: 200,
  promotion: 200,
  promotion_until: 40,
  gift_rule: 200,
} as const satisfies { readonly [name in Variable]?: number };

export type ProfileField = keyof typeof profileLengths;

/** The fields as a form shows them. */
export const profileFields = Object.keys(profileLengths) as ProfileField[]; // Object.keys forgets the keys' type

const field = (length: number) => v.exactOptional(v.pipe(v.string(), v.maxLength(length)));

export const profileSchema = v.object(
  Object.fromEntries(profileFields.map((name) => [name, field(profileLengths[name])])) as {
    [name in ProfileField]: ReturnType<typeof field>; // fromEntries forgets the keys
  },
);

export type ShopProfile = v.InferOutput<typeof profileSchema>;

/** Fields that make no sense in a sentence without a unit: 48小时内, 7天, 10元. */
const withUnit: ReadonlySet<ProfileField> = new Set(['ship_hours', 'return_days', 'courier_fee']);

/** @returns whether the agent wrote a bare number where the sentence needs its unit */
export const lacksUnit = (name: ProfileField, value: string): boolean =>
  withUnit.has(name) && /^\s*\d+(?:\s*[-~–至到]\s*\d+)?\s*$/.test(value);

/** Sentences bring their own full stop, and words that agents write along: {return_days}内, 到{promotion_until}为止. */
const endMarks = /[\s。．.；;，,、]+$/;
const surplus: { readonly [name in ProfileField]?: RegExp } = {
  return_days: /[以之]?[内內]$/,
  promotion_until: /^[到至]|(?:[之以]?前|[为為]?止|[结結]束)$/g,
  courier_fee: /^(?:[补補]|加|\+)/,
};

/** @returns what fills the variables; a blank field fills nothing, so its place stays open */
export const shopValues = (profile: ShopProfile): Values =>
  Object.fromEntries(
    profileFields
      .map(
        (name) =>
          [
            name,
            (profile[name] ?? '')
              .trim()
              .replace(endMarks, '')
              .replace(surplus[name] ?? '', ''),
          ] as const,
      )
      .filter(([, value]) => value !== ''),
  );
