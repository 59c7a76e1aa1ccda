import { useId } from 'react'
import { describeWhen } from '../../../content/article/deal/describeWhen.ts'
import { Row } from '../controls/Row.tsx'
import { RowList } from '../controls/RowList.tsx'
import { TextField } from '../controls/TextField.tsx'

const WHAT = ['signed', 'in force', 'closes', 'closed', 'first capacity', 'ends']

/** Days of the deal beside that of the news. */
export function DatesField() {
  const listId = useId()
  return (
    <>
      <datalist id={listId}>
        {WHAT.map((what) => (
          <option key={what} value={what} />
        ))}
      </datalist>
      <RowList
        path={['dates']}
        label="Days of the deal"
        noun="Day"
        empty={{ what: '', when: '' }}
        first={['what']}
        row={(path, item) => (
          <Row path={path} item={item} label={`Day ${Number(path[1]) + 1}`} shown={['what', 'when']}>
            <TextField path={[...path, 'what']} label="What happens" input={{ list: listId, placeholder: 'closes' }} />
            <TextField
              path={[...path, 'when']}
              label="When"
              input={{ placeholder: '2026-09-12, 2026-09, “by 2030”' }}
              help={(text) => (text.trim() === '' ? '' : `Readers see ${describeWhen(text.trim())}.`)}
            />
          </Row>
        )}
      />
    </>
  )
}
