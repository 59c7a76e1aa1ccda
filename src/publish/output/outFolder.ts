/** Within the output folder, where a rename is sure to work: the new site and the old one, while they change places. */
export const STAGE = '.entente-building'

/**
 * What may go from the output folder: what the build before has written; in a site of a version that kept no list, whatever the
 * new one has too at its root; everything, where the publisher has said so; or nothing.
 */
export type Replaceable = 'written' | 'alike' | 'everything' | 'nothing'
