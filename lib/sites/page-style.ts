/** Styles go in through the CSSOM: a page's content security policy does not apply to it. */
export const style = (element: HTMLElement, rules: Record<string, string>): void => {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
};
