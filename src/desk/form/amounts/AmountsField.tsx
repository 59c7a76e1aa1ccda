import { useId } from 'react'
import { CompanyPick } from '../companies/CompanyPick.tsx'
import { Row } from '../controls/Row.tsx'
import { RowList } from '../controls/RowList.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useEditing } from '../FormContext.ts'
import { AmountSuggestions } from './AmountSuggestions.tsx'
import { AmountValue } from './AmountValue.tsx'
import { QuantityMore } from './QuantityMore.tsx'

const SHOWN = ['value', 'most', 'currency', 'qualifier', 'what', 'from', 'to', 'period', 'status', 'sameAs', 'partOf']

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
            <AmountValue path={path} name="value" label="Sum" isSum />
            <TextField path={[...path, 'currency']} label="Currency" input={{ list: listId, placeholder: 'USD' }} />
            <TextField path={[...path, 'qualifier']} label="How exact" isOptional input={{ placeholder: 'up to' }} />
            <TextField path={[...path, 'what']} label="What for" input={{ placeholder: 'cloud services' }} />
            <CompanyPick path={[...path, 'from']} label="Who pays" />
            <CompanyPick path={[...path, 'to']} label="Who is paid" />
            <QuantityMore path={path} isSum />
          </Row>
        )}
      >
        <AmountSuggestions />
      </RowList>
    </>
  )
}
