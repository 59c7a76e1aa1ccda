import type { CompanyLabel } from './company.ts'

/**
 * Companies by their ids, as an object, which JSON, caches and messages between threads can carry as it is. An id is text
 * from outside and may be the name of an inherited property, such as `constructor`: so nothing reads labels but the
 * functions here.
 */
export type Labels<T extends { name: string } = CompanyLabel> = Readonly<Record<string, T>>

export function labelOf<T extends { name: string }>(labels: Labels<T>, id: string): T | undefined {
  return Object.hasOwn(labels, id) ? labels[id] : undefined
}

/** The name of a company, or its id where the company is not known. */
export function nameOf(labels: Labels<{ name: string }>, id: string): string {
  return labelOf(labels, id)?.name ?? id
}

/** The hue of a company's disc; red where the company is not known. */
export function hueIn(labels: Labels, id: string): number {
  return labelOf(labels, id)?.hue ?? 0
}

/** Those of some companies that are known, in their order. */
export function knownLabels(labels: Labels, ids: readonly string[]): CompanyLabel[] {
  return ids.flatMap((id) => labelOf(labels, id) ?? [])
}
