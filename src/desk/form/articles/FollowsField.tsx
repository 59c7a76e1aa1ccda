import { Combobox } from '../controls/Combobox.tsx'
import { FieldNotes } from '../controls/FieldNotes.tsx'
import { OddValue } from '../controls/OddValue.tsx'
import { OrderedChip } from '../controls/OrderedChip.tsx'
import { useField } from '../controls/useField.ts'
import { fieldSelector, useEditing, useForm } from '../FormContext.ts'
import { removalOf } from '../read/change.ts'
import { itemsOf, readList } from '../read/readValue.ts'
import { BecauseField } from './BecauseField.tsx'
import { describeDay, findArticleOptions } from './findArticleOptions.ts'
import { followedSlug, followedSlugs } from './followedSlugs.ts'

const MOST_SUGGESTED = 3
const PATH = ['follows']
const FIELD = fieldSelector('follows')

/**
 * Earlier articles whose deal the news amends, continues or ends; the archive suggests some, the latest joint one first. Of other
 * parties one is named with a reason.
 */
export function FollowsField() {
  const { now, change, focusNext } = useForm()
  const overview = useEditing((editing) => editing.overview)
  const suggested = useEditing(({ checked }) => checked?.suggestions.follows ?? [])
  const field = useField(PATH)
  const read = readList(field.value)
  if (read.is === 'odd') return <OddValue path={PATH} label="Continues" json={read.json} />
  const items = itemsOf(field.value)
  const slugs = followedSlugs(items)
  const candidates = suggested.filter(({ slug }) => !slugs.includes(slug)).slice(0, MOST_SUGGESTED)
  const nameOf = (item: unknown) => {
    const slug = followedSlug(item)
    return overview.articles.find((one) => one.slug === slug)?.title || slug || JSON.stringify(item)
  }
  const add = (slug: string) => {
    change([...PATH, items.length], slug)
    focusNext(FIELD)
  }
  const remove = (place: number) => {
    const { path, value } = removalOf(PATH, place, items.length, true)
    change(path, value)
    focusNext(FIELD)
  }
  return (
    <fieldset className="field-group" aria-describedby={field.notesId}>
      <legend className="field-label">Continues</legend>
      <ul className="chips" aria-label="Continues">
        {items.map((item, place) => {
          const slug = followedSlug(item)
          const article = overview.articles.find((one) => one.slug === slug)
          const name = nameOf(item)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may name an article twice.
            <OrderedChip key={place} name={name} field={`follows[${place}]`} onRemove={() => remove(place)}>
              <b>{name}</b>
              {article ? <span>{describeDay(article.date)}</span> : <span className="unknown">no such article</span>}
            </OrderedChip>
          )
        })}
      </ul>
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as the chips above.
        <BecauseField key={place} followed={item} place={place} title={nameOf(item)} />
      ))}
      <Combobox
        label="Add an article that this continues"
        placeholder="The title of an earlier article…"
        linked={{ 'data-field': 'follows', 'aria-describedby': field.notesId, 'aria-invalid': field.linked['aria-invalid'] }}
        find={(words) => findArticleOptions(overview, words, ({ slug }) => slug === now().slug || slugs.includes(slug))}
        onPick={add}
        onLeave={field.stopTyping}
      />
      {candidates.length > 0 && (
        <ul className="chips" aria-label="Articles that this may continue">
          {candidates.map(({ slug, title, date }) => (
            <li key={slug}>
              <button type="button" className="chip maybe" onClick={() => add(slug)}>
                + {title} <small>{describeDay(date)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <FieldNotes id={field.notesId} field={field.key} faults={field.faults.filter((fault) => fault.path[2] !== 'because')} />
    </fieldset>
  )
}
