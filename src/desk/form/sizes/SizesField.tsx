import { SIZE_UNITS } from '../../../content/article/deal/sizeUnits.ts'
import { AmountValue } from '../amounts/AmountValue.tsx'
import { QuantityMore } from '../amounts/QuantityMore.tsx'
import { CompanyPick } from '../companies/CompanyPick.tsx'
import { Row } from '../controls/Row.tsx'
import { RowList } from '../controls/RowList.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { SizeSuggestions } from './SizeSuggestions.tsx'

const SHOWN = ['value', 'most', 'unit', 'qualifier', 'what', 'from', 'to', 'status', 'sameAs', 'partOf']
const UNITS = SIZE_UNITS.map((unit) => ({ id: unit, name: unit }))

/** How large the deal is in something else than money. */
export function SizesField() {
  return (
    <RowList
      path={['sizes']}
      label="Sizes"
      noun="Size"
      empty={{ what: '' }}
      first={['value']}
      row={(path, item) => (
        <Row path={path} item={item} label={`Size ${Number(path[1]) + 1}`} shown={SHOWN}>
          <AmountValue path={path} name="value" label="How much" isSum={false} />
          <SelectField path={[...path, 'unit']} label="Unit" choices={UNITS} none="Choose…" />
          <TextField path={[...path, 'qualifier']} label="How exact" isOptional input={{ placeholder: 'up to' }} />
          <TextField path={[...path, 'what']} label="Of what" input={{ placeholder: 'data centres' }} />
          <CompanyPick path={[...path, 'from']} label="Who supplies, or whose equity" />
          <CompanyPick path={[...path, 'to']} label="Who gets it" />
          <QuantityMore path={path} isSum={false} />
        </Row>
      )}
    >
      <SizeSuggestions />
    </RowList>
  )
}
