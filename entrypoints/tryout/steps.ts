/** Tells which steps of the try-out have been done, as far as the shop and the underlines show it. */
import type { TryStep } from '../../components/welcome/try-steps';
import type { createProofreader } from '../../lib/sites/proof/proofreader';

/** @returns a proofreader that also tells of a fault that was found, and of one that was mended */
export function watchSteps(
  document: Document,
  proofreader: typeof createProofreader,
  tell: (step: TryStep) => void,
): typeof createProofreader {
  const nameOf = (): string => document.querySelector('[data-demo="header-name"]')?.textContent ?? '';
  const first = nameOf();
  new MutationObserver(() => {
    if (nameOf() !== first) tell('read');
    if ((window.demoShop?.sent().length ?? 0) > 0) tell('send');
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
  document.addEventListener('input', (event) => {
    // Nobody types a whole sentence at once.
    if (event instanceof InputEvent && event.inputType === 'insertText' && (event.data?.length ?? 0) > 3)
      tell('insert');
  });
  /** Whether something in the draft was underlined. */
  let faulty = false;
  return (...given) => {
    const reader = proofreader(...given);
    return {
      ...reader,
      show: (element, text, marks) => {
        reader.show(element, text, marks);
        // A gap that a phrase leaves open is no slip of the agent's.
        const isFaulty = marks.some(({ rule }) => rule !== 'placeholder_left');
        if (isFaulty) tell('fault');
        else if (faulty && text.trim() !== '') tell('fix');
        faulty = isFaulty;
      },
    };
  };
}
