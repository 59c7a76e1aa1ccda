const CITATION = /( ?)\[\^(\d{1,4})\]/g

/**
 * A text whose citations follow their sources. `to` has for each place of a source its new one, or `null` where the source goes,
 * and its citations with it, together with the blank before them. A citation of a source that is not there stays as it is: it is
 * a fault, and only its writer knows of what.
 */
export function renumberCitations(text: string, to: readonly (number | null)[]): string {
  return text.replace(CITATION, (mark, blank: string, digits: string) => {
    const place = to[Number(digits) - 1]
    if (place === undefined) return mark
    return place === null ? '' : `${blank}[^${place + 1}]`
  })
}
