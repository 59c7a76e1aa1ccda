import { formatQuantity } from '../../content/money/formatQuantity.ts'
import type { LedgerEntry } from '../../content/money/ledger.ts'

/** "of which $300 billion are counted with their contracts" */
export function InParts({ row: { value, unit }, inParts }: Pick<LedgerEntry, 'row' | 'inParts'>) {
  return inParts < value ? (
    <>
      of which <span className="figures">{formatQuantity(inParts, unit)}</span> are counted with their contracts
    </>
  ) : (
    <>all of it counted with its contracts</>
  )
}
