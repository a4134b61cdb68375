/** Hides what belongs to a person before a conversation leaves the shop: more rather than less. */

/** Phones, ID and card numbers, order and parcel numbers: seven digits and more, also in groups. */
const number = /\d(?:[ -]?\d){6,23}[xX]?/g;
const mail = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/g;
/** From the town or the road down to the door. */
const address =
  /[一-鿿]{0,12}(?:省|市|区|县|镇|路|街|道|巷|弄|村|小区|花园|公寓|大厦|苑)[一-鿿\d-]{0,24}?\d{1,5}(?:号|栋|幢|座|弄|室|单元|户|房|楼)(?:[一-鿿\d-]{0,8}?\d{1,5}(?:号|栋|幢|座|室|单元|户|房|楼)){0,4}/g;

/** Enough for the two who know it to say which one is meant. */
const shorten = (digits: string): string => {
  const bare = digits.replaceAll(/[ -]/g, '');
  return `${bare.slice(0, bare.length > 8 ? 3 : 1)}****${bare.slice(-2)}`;
};

/** @returns the text with phones, numbers of people and orders, mail and street addresses hidden */
export const maskPrivate = (text: string): string =>
  text
    .replaceAll(mail, (found) => `${found.slice(0, 1)}***@***`)
    .replaceAll(address, (found) => `${found.slice(0, 2)}***`)
    .replaceAll(number, shorten);
