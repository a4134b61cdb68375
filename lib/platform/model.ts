/** The classifier's weights, a file of the extension itself. */
import { browser } from './browser';

/** @returns the bytes; null when the file can't be read: recognition then goes by cues alone */
export async function loadModel(path: '/models/zh.model'): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}
