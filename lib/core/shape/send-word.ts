/** The words of buttons that send, in the languages shops write. A file of its own: the script on every page needs no other. */
const send =
  /^(?:(?:立即|点击|確定)?(?:发\s*送|發\s*送|传送|傳送|回复|回覆|提交)|send(?: message| now| reply)?|reply|submit|post|送信|返信(?:する)?|보내기|전송|gửi|kirim|hantar|ส่ง|enviar|envoyer|senden|invia|отправить|إرسال|ارسال)(?:\s*(?:[(（[].{0,14}|enter|ctrl.{0,10}|[↵⏎➤▶›>]))?$/iu;

/** @returns whether a button's words send a message */
export const isSendWord = (text: string): boolean => text.length <= 28 && send.test(text.trim());
