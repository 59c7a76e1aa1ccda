import { useState } from 'react'
import { changeReader, knownRecords } from '../../../reader/reader.ts'
import type { Records } from '../../../reader/readerRecord.ts'
import type { Change } from '../../../reader/readerStore.ts'
import { chooseSetting, isSet, unmarkRead } from '../../../reader/settings.ts'
import { useFromReader } from '../../../reader/useReader.ts'
import { CheckField } from '../../../ui/CheckField.tsx'
import { countOf } from './countWords.ts'

const isOn = (records: Records) => isSet(records, 'readMarks')
const countMarks = (records: Records) => unmarkRead(records).length

/** Whether what was opened is marked. Switched off, no mark is added, and those that there are can be taken away. */
export function ReadMarksSetting({ className }: { className: string }) {
  const on = useFromReader(isOn)
  const marks = useFromReader(countMarks)
  const [said, say] = useState('')
  const change = (changes: readonly Change[], done: string) => {
    changeReader(changes).then(
      () => say(done),
      () => say('A part of the page is missing, so this was not changed. Check the connection, then try again.'),
    )
  }
  return (
    <>
      <CheckField className={className} checked={on} onChange={(checked) => change([chooseSetting('readMarks', checked)], '')}>
        Mark what I have read
      </CheckField>
      {!on && marks > 0 && (
        <button
          type="button"
          className="button mt-1 max-md:min-h-11"
          onClick={() => change(unmarkRead(knownRecords()), `${countOf(marks, 'read')} taken away.`)}
        >
          Take away the {countOf(marks, 'read')}
        </button>
      )}
      <p role="status" className="text-sm text-muted empty:hidden">
        {said}
      </p>
    </>
  )
}
