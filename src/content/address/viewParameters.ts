import { DEPTH_PARAMETER } from './depthAddress.ts'
import { DIRECTORY_ADDRESS } from './directoryAddress.ts'
import { EMBED_ADDRESS } from './embedAddress.ts'
import { LEDGER_ADDRESS } from './ledgerAddress.ts'
import { MAP_ADDRESS } from './mapAddress.ts'
import { SEARCH_ADDRESS } from './searchAddress.ts'

/** The names of all parameters by which an address asks for another view of its page than the whole, each once. */
export const VIEW_PARAMETERS: readonly string[] = [
  ...new Set([
    ...[EMBED_ADDRESS, SEARCH_ADDRESS, DIRECTORY_ADDRESS, MAP_ADDRESS, LEDGER_ADDRESS].flatMap(({ names }) => names),
    DEPTH_PARAMETER,
  ]),
]
