import { type Fault, MOST_FAULTS, moreFaults } from '../../faults/fault.ts'
import { fieldAt, type JsonPath, type JsonText } from './jsonText.ts'

/** What is wrong, in a fault's words. */
export type FaultWords = Pick<Fault, 'found' | 'wanted' | 'example'>

/** What is wrong with a value of a file, before its place in the text is looked up. */
export interface UnplacedFault extends FaultWords {
  path: JsonPath
}

/**
 * The faults of a file with their places: the first of them, and how many more there are. `json` is null where it cannot be
 * read any more.
 */
export function placeFaults(file: string, json: JsonText | null, unplaced: readonly UnplacedFault[]): Fault[] {
  const faults = unplaced.slice(0, MOST_FAULTS).map(({ path, found, wanted, example }) => {
    const position = json?.positionOf(path) ?? { line: 1, column: 1 }
    return { file, ...position, ...fieldAt(path), found, wanted, example }
  })
  return unplaced.length > MOST_FAULTS ? [...faults, moreFaults(file, unplaced.length - MOST_FAULTS)] : faults
}
