import type { ArticleEditing } from '../articleEditing.ts'

/** The fields of an article. */
export function ArticleForm({ editing: { fields, change } }: { editing: ArticleEditing }) {
  const title = fields?.['title']
  return (
    <label className="block text-sm text-muted" data-field="title">
      Title
      <input
        className="field mt-1.5"
        value={typeof title === 'string' ? title : ''}
        onChange={(event) => change(['title'], event.target.value)}
      />
    </label>
  )
}
