import { itemsOf, textOf, valueAt } from '../read/readValue.ts'

/** The slug of an earlier article that a file names, by itself or with a reason; empty where it names none. */
export function followedSlug(followed: unknown): string {
  return textOf(followed) || textOf(valueAt(followed, ['article']))
}

export function followedSlugs(follows: unknown): string[] {
  return itemsOf(follows).map(followedSlug)
}
