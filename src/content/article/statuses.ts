import type { Meaning, NewsStatus } from '../site/siteDescription.ts'
import { THIS_SITE } from '../site/thisSite.ts'
import type { Status } from './article.ts'

/** The ids of the site's statuses, in their order. */
export function statusIds(): Status[] {
  return THIS_SITE.statuses.map(({ id }) => id)
}

export function isStatus(text: string): text is Status {
  return findStatus(text) !== undefined
}

/** The name that readers see, in sentence case. */
export function statusName(status: Status): string {
  return findStatus(status)?.name ?? status
}

/** One number a status, in the order of the site's statuses. */
export type CountsByStatus = Readonly<Record<Status, number>>

export function countsByStatus(count: (status: Status) => number): CountsByStatus {
  return Object.fromEntries(statusIds().map((status) => [status, count(status)]))
}

/** How certain news of a status is. */
export function meaningOf(status: Status): Meaning {
  return findStatus(status)?.means ?? 'announced'
}

/** The status of news whose file names none: the first that means "announced", which every site has. */
export function defaultStatus(): Status {
  return THIS_SITE.statuses.find(({ means }) => means === 'announced')?.id ?? 'announced'
}

/** The status of what has been ended by later news: the first that means "ended", or where a site has none, what it was. */
export function endedStatus(before: Status): Status {
  return THIS_SITE.statuses.find(({ means }) => means === 'ended')?.id ?? before
}

/** Whether news is confirmed and in force, rather than planned, rumoured or over. */
export function isConfirmed({ status }: { status: Status }): boolean {
  const meaning = meaningOf(status)
  return meaning === 'announced' || meaning === 'completed'
}

/** Whether news is a plan or a rumour, so that its terms never were in force; those of what has ended were. */
export function isOpen(status: Status): boolean {
  return isOpenMeaning(meaningOf(status))
}

/** The same of what a status means. */
export function isOpenMeaning(meaning: Meaning): boolean {
  return meaning === 'intended' || meaning === 'reported'
}

/**
 * The name of a status where it is worth a word beside the kind of news: most news is announced or completed, so only what is
 * planned, rumoured or over says so. `null` of the rest. Tables, sums and sentences about a status name every one of them.
 */
export function notableStatus(status: Status): string | null {
  return isConfirmed({ status }) ? null : statusName(status)
}

function findStatus(status: Status): NewsStatus | undefined {
  return THIS_SITE.statuses.find(({ id }) => id === status)
}
