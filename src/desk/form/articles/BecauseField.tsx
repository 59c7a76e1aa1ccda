import { commonParties, FEWEST_COMMON } from '../../../content/story/commonParties.ts'
import { FieldNotes } from '../controls/FieldNotes.tsx'
import { GrowingText } from '../controls/GrowingText.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { useField } from '../controls/useField.ts'
import { useTypedText } from '../controls/useTypedText.ts'
import { useEditing, useForm } from '../FormContext.ts'
import { readText, textsOf, valueAt } from '../read/readValue.ts'
import { followedSlug } from './followedSlugs.ts'

/** Why an earlier article is of the same deal: asked where it has fewer than two parties in common with this one, or says it already. */
export function BecauseField({ followed, place, title }: { followed: unknown; place: number; title: string }) {
  const { change } = useForm()
  const path = ['follows', place]
  const field = useField([...path, 'because'])
  const slug = followedSlug(followed)
  const common = useEditing(({ fields, overview }) => {
    const earlier = overview.articles.find((article) => article.slug === slug)
    return earlier ? commonParties(textsOf(fields?.['companies']), earlier.companies).length : null
  })
  const isSaid = typeof followed === 'object' && followed !== null
  const read = readText(valueAt(followed, ['because']))
  // A reason that is taken away leaves the slug alone.
  const typing = useTypedText(read.is === 'read' ? read.value : '', (because) =>
    change(path, because === '' ? slug : { ...(isSaid && followed), article: slug, because }),
  )
  if (slug === '' || (!isSaid && (common === null || common >= FEWEST_COMMON))) return null
  if (read.is === 'odd') return <OddValue path={[...path, 'because']} label={`Why this continues ${title}`} json={read.json} />
  return (
    <div className="field-group because">
      <label className="field-label" htmlFor={field.id}>
        Why this continues “{title}”
      </label>
      <GrowingText
        {...field.linked}
        dir="auto"
        value={typing.shown}
        placeholder="The contract has passed to…"
        onBlur={() => {
          typing.settle()
          field.stopTyping()
        }}
        onChange={({ target }) => {
          field.startTyping()
          typing.type(target.value)
        }}
      />
      <FieldNotes id={field.notesId} field={field.key} faults={field.faults}>
        {common !== null && common < FEWEST_COMMON && (
          <p className="help">
            {common === 0 ? 'The two have no company in common' : 'The two have one company in common'}. If it is another deal, put it under
            “See also”.
          </p>
        )}
      </FieldNotes>
    </div>
  )
}
