import { parseInline } from '../../../content/article/inlineMarkup.ts'
import type { FieldPath } from '../../deskAnswers.ts'
import { useForm, useFormState } from '../FormContext.ts'
import { fieldKey } from '../read/fieldKey.ts'
import { sourceLabels } from '../sources/sourceLabel.ts'

/** That a paragraph cites nothing, where the article has sources; not while it is being written. */
export function UncitedLine({ path, name, text }: { path: FieldPath; name: string; text: string }) {
  const { change } = useForm()
  const key = fieldKey(path)
  const sources = useFormState(({ editing, focusedText }) => (focusedText === key ? [] : sourceLabels(editing.fields)))
  const cites = parseInline(text).some(({ type }) => type === 'citation')
  if (sources.length === 0 || text.trim() === '' || cites) return null
  return (
    <p className="uncited">
      {name} cites nothing. Choose its source:{' '}
      {sources.map((label, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a source is its number.
        <span key={place}>
          {place > 0 && ' · '}
          <button type="button" className="link-button" onClick={() => change(path, `${text.trimEnd()}[^${place + 1}]`)}>
            {place + 1} {label}
          </button>
        </span>
      ))}
    </p>
  )
}
