import { PublisherFault } from '../../publish/faults/publisherFault.ts'

/** Why names can't be changed as somebody asks. */
export class EditFault extends PublisherFault {
  override readonly name = 'EditFault'
  constructor(what: string, rows: { found: string; wanted: string }) {
    super(`${what}\n  found    ${rows.found}\n  wanted   ${rows.wanted}\nNothing was changed.`)
  }
}
