import { isConfirmed, type Kind, type Status } from './article.ts'

/** The names that readers see. Sentence case. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  investment: 'Investment',
  cloud: 'Cloud',
  chips: 'Chips',
  licensing: 'Licensing',
  product: 'Product',
  research: 'Research',
  'joint-venture': 'Joint venture',
  acquisition: 'Acquisition',
  agreement: 'Agreement',
  policy: 'Policy',
  breakup: 'Break-up',
}

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  reported: 'Reported',
  intended: 'Intended',
  announced: 'Announced',
  completed: 'Completed',
  ended: 'Ended',
}

/**
 * The name of a status where it is worth a word beside the kind of news: most news is announced or completed, so only what is
 * planned, rumoured or over says so. `null` of the rest. Tables, sums and sentences about a status name every one of them.
 */
export function notableStatus(status: Status): string | null {
  return isConfirmed({ status }) ? null : STATUS_NAMES[status]
}
