import { PublisherFault } from '../faults/publisherFault.ts'

/** In what a site is too much for its host. */
export interface Excess {
  found: string
  wanted: string
  remedy: string
}

/** A host would refuse the site, or would not serve all of it. */
export class HostFault extends PublisherFault {
  override readonly name = 'HostFault'
  constructor(host: string, excesses: readonly Excess[]) {
    const rows = excesses.map(({ found, wanted, remedy }) => `  found    ${found}\n  wanted   ${wanted}\n  remedy   ${remedy}`)
    super(`${host} would not take the site\n${rows.join('\n\n')}\nNothing was written; the last good site is as it was.`)
  }
}
