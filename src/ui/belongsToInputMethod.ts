/**
 * Whether a key is one of an input method's, for Japanese or Chinese, say: Enter and the arrows choose among its words, and
 * are no keys of ours. WebKit tells of the Enter that ends a composition only after it, by the key code alone.
 */
export function belongsToInputMethod({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === 229
}
