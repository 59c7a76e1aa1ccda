/** What a text of JSON holds; `null` where it is no object. A byte-order mark in front of it does no harm. */
export function readFields(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether the text of an article says that it is a draft. */
export function isDraftText(text: string): boolean {
  return readFields(text)?.['draft'] === true
}
