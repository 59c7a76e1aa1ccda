import type { Kind, Status } from './article.ts'

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
