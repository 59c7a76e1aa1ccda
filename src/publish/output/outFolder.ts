import { WRITTEN_FILES } from './writtenFiles.ts'

/** Within the output folder, where a rename is sure to work: the new site and the old one, while they change places. */
export const STAGE = '.entente-building'

/**
 * What may go from the output folder: what the build before has written; in a site of a version that kept no list, whatever the
 * new one has too at its root; everything, where the publisher has said so; or nothing.
 */
export type Replaceable = 'written' | 'alike' | 'everything' | 'nothing'

/** What a host or a publisher puts beside a site, and no build removes unless it wrote it: hidden files, and a domain's name. */
export function isOfHost(name: string): boolean {
  return (name.startsWith('.') && name !== WRITTEN_FILES && name !== STAGE) || name === 'CNAME'
}
