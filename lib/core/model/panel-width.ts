/** How wide the panel may be. CSS px */
export const panelWidth = { least: 320, most: 480, usual: 372 };
