import { type MouseEvent, useRef } from 'react'
import type { ArticleEditing } from '../articleEditing.ts'
import { AmountsField } from './amounts/AmountsField.tsx'
import { FollowsField } from './articles/FollowsField.tsx'
import { SeeAlsoField } from './articles/SeeAlsoField.tsx'
import { BodyField } from './body/BodyField.tsx'
import { WhyField } from './body/WhyField.tsx'
import { CompaniesField } from './companies/CompaniesField.tsx'
import { MentionsField } from './companies/MentionsField.tsx'
import { DayField } from './controls/DayField.tsx'
import { SelectField } from './controls/SelectField.tsx'
import { TextField } from './controls/TextField.tsx'
import { DatesField } from './dates/DatesField.tsx'
import { FormContext, useEditing } from './FormContext.ts'
import { MoreFields } from './more/MoreFields.tsx'
import { TermsField } from './more/TermsField.tsx'
import { SizesField } from './sizes/SizesField.tsx'
import { SourcesField } from './sources/SourcesField.tsx'
import { useFormServices } from './useFormServices.ts'
import './form.css'
import './parts.css'

/** Beyond it headlines are cut in lists, share pictures and search results. */
const TITLE_LENGTH = 100

/** All the same whatever is typed: each field looks itself at what it shows. */
const FIELDS = (
  <>
    <TextField path={['title']} label="Title" className="title" isLong hint={(text) => `${[...text].length} of ${TITLE_LENGTH}`} />
    <FactFields />
    <TextField path={['summary']} label="Summary" isLong className="summary" help="One or two sentences." />
    <CompaniesField />
    <MentionsField />
    <WhyField />
    <BodyField />
    <SourcesField />
    <AmountsField />
    <SizesField />
    <DatesField />
    <TermsField />
    <FollowsField />
    <SeeAlsoField />
    <MoreFields />
  </>
)

/** Every field of an article's file. What the file's text holds is shown and changed in place; nothing is kept here. */
export function ArticleForm({ editing }: { editing: ArticleEditing }) {
  const root = useRef<HTMLElement>(null)
  const { services, onFocus } = useFormServices(editing, root)
  return (
    <FormContext value={services}>
      <section ref={root} className="article-form" aria-label="Article" onFocus={onFocus} onMouseDown={keepFocus}>
        {FIELDS}
      </section>
    </FormContext>
  )
}

/** When it was, and of what sort it is. */
function FactFields() {
  const { kinds, statuses, defaultStatus } = useEditing(({ overview }) => overview)
  const status = statuses.find(({ id }) => id === defaultStatus)?.name ?? defaultStatus
  return (
    <div className="triple-row">
      <DayField path={['date']} label="Date" />
      <SelectField path={['kind']} label="Kind" choices={kinds} none="Choose…" />
      <SelectField path={['status']} label="Status" choices={statuses} none={`${status}, by default`} />
    </div>
  )
}

/**
 * A button pressed with the mouse leaves the focus where it is: so no field above it is left, shows its faults, and pushes the
 * button away from under the pointer.
 */
function keepFocus(event: MouseEvent) {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault()
}
