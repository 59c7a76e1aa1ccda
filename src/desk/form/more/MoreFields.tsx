import { type MouseEvent, useState } from 'react'
import { DayField } from '../controls/DayField.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { Row } from '../controls/Row.tsx'
import { RowList } from '../controls/RowList.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useEditing, useForm } from '../FormContext.ts'
import { MarkupField } from '../markup/MarkupField.tsx'
import { RARE_FIELDS, unknownFields } from './knownFields.ts'

/** Rare fields, folded where none of them is used; and what the file holds that no article has. */
export function MoreFields() {
  const { now, change } = useForm()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const { unknown, draft, isFaulty, isUsed } = useEditing(({ fields, faultsAt }) => {
    const names = unknownFields(fields ?? {})
    return {
      unknown: names.map((name) => ({ name, value: fields?.[name] })),
      draft: fields?.['draft'],
      isFaulty: [...RARE_FIELDS, ...names].some((name) => faultsAt([name]).length > 0),
      isUsed: RARE_FIELDS.some((name) => fields?.[name] !== undefined) || names.length > 0,
    }
  })
  const isOpen = isFaulty || (chosen ?? isUsed)
  const toggle = (event: MouseEvent) => {
    // The state is here: what is closed while it has faults would hide them.
    event.preventDefault()
    setChosen(!isOpen)
  }
  return (
    <details className="more" open={isOpen}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button. */}
      <summary onClick={toggle}>
        More <small>authors, days, corrections, note, former slugs</small>
      </summary>
      <div className="more-fields">
        <div className="pair-row">
          <DayField path={['published']} label="Put out on" isOptional help="The day of the news, if left out." />
          <DayField path={['updated']} label="Last changed on" isOptional />
        </div>
        <DayField
          path={['checked']}
          label="Looked at on"
          isOptional
          today="Looked at today"
          help="When somebody last checked that it still holds."
        />
        <RowList
          path={['authors']}
          label="Authors"
          noun="Author"
          empty={{ name: '' }}
          first={['name']}
          row={(path, item) => (
            <Row path={path} item={item} label={`Author ${Number(path[1]) + 1}`} shown={['name', 'url']}>
              <TextField path={[...path, 'name']} label="Name" />
              <TextField
                path={[...path, 'url']}
                label="Page about them"
                isOptional
                input={{ inputMode: 'url', placeholder: 'https://…' }}
              />
            </Row>
          )}
        />
        <RowList
          path={['corrections']}
          label="Corrections"
          noun="Correction"
          empty={{ date: now().overview.today, text: '' }}
          first={['text']}
          row={(path, item) => (
            <Row path={path} item={item} label={`Correction ${Number(path[1]) + 1}`} shown={['date', 'text']}>
              <TextField path={[...path, 'text']} label="What was wrong and what is right" isLong className="wide" />
              <DayField path={[...path, 'date']} label="Date" />
            </Row>
          )}
        />
        <MarkupField path={['note']} label="Note" isLabelShown isOptional help="How this article was made, in a sentence or two." />
        <RowList
          path={['slugs']}
          label="Former slugs"
          noun="Slug"
          empty=""
          first={[]}
          help="Their addresses lead to this article."
          row={(path) => <TextField path={path} label={`Former slug ${Number(path[1]) + 1}`} />}
        />
        {draft !== undefined && typeof draft !== 'boolean' && <OddValue path={['draft']} label="Draft" json={JSON.stringify(draft)} />}
        {unknown.map(({ name, value }) => (
          <OddValue
            key={name}
            path={[name]}
            label={`“${name}”, no field of an article`}
            json={JSON.stringify(value)}
            clear={{ words: 'Remove', act: () => change([name], undefined) }}
          />
        ))}
      </div>
    </details>
  )
}
