import { useId } from 'react'
import { describePeriod, isPeriod } from '../../../content/article/deal/period.ts'
import type { FieldPath } from '../../deskAnswers.ts'
import { ArticlePick } from '../articles/ArticlePick.tsx'
import { RowMore } from '../controls/RowMore.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useEditing } from '../FormContext.ts'
import { AmountValue } from './AmountValue.tsx'

const NAMES = ['most', 'period', 'status', 'sameAs', 'partOf']
const PERIODS = ['year', 'half-year', 'quarter', 'month']

/** What few sums or sizes have: an upper end, a time, a status of its own, and where it is counted. */
export function QuantityMore({ path, isSum }: { path: FieldPath; isSum: boolean }) {
  const statuses = useEditing(({ overview }) => overview.statuses)
  const listId = useId()
  return (
    <RowMore
      path={path}
      names={NAMES}
      about={isSum ? 'a range, a period, its own status, where it is counted' : 'a range, its own status, where it is counted'}
    >
      <AmountValue path={path} name="most" label="Up to" help="The upper end of a range." isSum={isSum} />
      {isSum && (
        <>
          <datalist id={listId}>
            {PERIODS.map((period) => (
              <option key={period} value={period} />
            ))}
          </datalist>
          <TextField
            path={[...path, 'period']}
            label="For each, or for one"
            isOptional
            input={{ list: listId, placeholder: 'year, 2026-Q3' }}
            help={(text) => (isPeriod(text) ? `Readers see “${describePeriod(text)}”; it is added to no other sum.` : '')}
          />
        </>
      )}
      <SelectField path={[...path, 'status']} label="Its own status" choices={statuses} none="As the article" />
      <div className="wide">
        <ArticlePick path={[...path, 'sameAs']} label="Counted already by" help="An earlier article that states the same." />
      </div>
      <div className="wide">
        <ArticlePick
          path={[...path, 'partOf']}
          label={isSum ? 'Part of a larger sum of' : 'Part of a larger size of'}
          help="It is shown, and not counted again; that article may be this one."
          mayBeOwn
        />
      </div>
    </RowMore>
  )
}
