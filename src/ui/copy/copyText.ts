/**
 * Copies text. Where the browser refuses (no permission, no secure connection), the reader gets to see it, selected, to
 * copy it by hand. Rejects when that could not be shown either.
 */
export async function copyText(text: string): Promise<'copied' | 'shown'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    const { offerText } = await import('./offerText.ts')
    offerText(text)
    return 'shown'
  }
}
