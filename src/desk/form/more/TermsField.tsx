import { useId } from 'react'
import { Row } from '../controls/Row.tsx'
import { RowList } from '../controls/RowList.tsx'
import { TextField } from '../controls/TextField.tsx'
import { fieldSelector, useEditing, useForm } from '../FormContext.ts'
import { MarkupField } from '../markup/MarkupField.tsx'
import { itemsOf, textOf, valueAt } from '../read/readValue.ts'

/** The terms of the deal, and sizes that the text names in a unit that sizes do not have, which may be terms. */
export function TermsField() {
  const { change, focusNext, hush } = useForm()
  const listId = useId()
  const terms = useEditing(({ fields }) => itemsOf(fields?.['terms']))
  const written = terms.map((term) => textOf(valueAt(term, ['value'])))
  const named = useEditing(({ checked }) => checked?.suggestions.sizes ?? [])
  const sizes = named.filter(({ text, size }) => size === null && !written.some((value) => value.includes(text)))
  const termNames = useEditing(({ overview }) => overview.termNames)
  const take = (text: string) => {
    const path = ['terms', terms.length]
    hush(path)
    change(path, { name: '', value: text })
    focusNext(fieldSelector(`terms[${terms.length}].name`))
  }
  return (
    <>
      <datalist id={listId}>
        {termNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <RowList
        path={['terms']}
        label="Terms"
        noun="Term"
        empty={{ name: '', value: '' }}
        first={['name']}
        row={(path, item) => (
          <Row path={path} item={item} label={`Term ${Number(path[1]) + 1}`} shown={['name', 'value']}>
            <TextField path={[...path, 'name']} label="Name" className="wide" input={{ list: listId, placeholder: 'Exclusivity' }} />
            <MarkupField path={[...path, 'value']} label="In a sentence, with its citation" isLabelShown className="wide" />
          </Row>
        )}
      >
        {sizes.length > 0 && (
          <ul className="chips" aria-label="What the text names that may be a term">
            {sizes.map(({ text, words }) => (
              <li key={words}>
                <button type="button" className="chip maybe" onClick={() => take(text)}>
                  + {text}, as a term
                </button>
              </li>
            ))}
          </ul>
        )}
      </RowList>
    </>
  )
}
