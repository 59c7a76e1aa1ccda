import { useId } from 'react'
import { ArticlePick } from '../articles/ArticlePick.tsx'
import { CompanyPick } from '../companies/CompanyPick.tsx'
import { Row } from '../controls/Row.tsx'
import { RowList } from '../controls/RowList.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useEditing } from '../FormContext.ts'
import { AmountSuggestions } from './AmountSuggestions.tsx'
import { AmountValue } from './AmountValue.tsx'

const SHOWN = ['value', 'currency', 'qualifier', 'what', 'from', 'to', 'sameAs']

/** The sums stated as part of the news. */
export function AmountsField() {
  const currencies = useEditing(({ overview }) => overview.currencies)
  const listId = useId()
  return (
    <>
      <datalist id={listId}>
        {currencies.map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
      <RowList
        path={['amounts']}
        label="Sums"
        noun="Sum"
        empty={{ currency: '', what: '' }}
        first={['value']}
        row={(path, item) => (
          <Row path={path} item={item} label={`Sum ${Number(path[1]) + 1}`} shown={SHOWN}>
            <AmountValue path={path} />
            <TextField path={[...path, 'currency']} label="Currency" input={{ list: listId, placeholder: 'USD' }} />
            <TextField path={[...path, 'qualifier']} label="How exact" isOptional input={{ placeholder: 'up to' }} />
            <TextField path={[...path, 'what']} label="What for" input={{ placeholder: 'cloud services' }} />
            <CompanyPick path={[...path, 'from']} label="Who pays" />
            <CompanyPick path={[...path, 'to']} label="Who is paid" />
            <div className="wide">
              <ArticlePick path={[...path, 'sameAs']} label="Counted already by" />
            </div>
          </Row>
        )}
      >
        <AmountSuggestions />
      </RowList>
    </>
  )
}
