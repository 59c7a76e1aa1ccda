import type { FieldPath } from '../../deskAnswers.ts'
import { PickField } from '../controls/PickField.tsx'
import { useEditing } from '../FormContext.ts'
import { findArticleOptions } from './findArticleOptions.ts'

/** One other article, or none. */
export function ArticlePick({ path, label }: { path: FieldPath; label: string }) {
  const overview = useEditing((editing) => editing.overview)
  const own = useEditing(({ slug }) => slug)
  return (
    <PickField
      path={path}
      label={label}
      placeholder="The title of an earlier article…"
      find={(words) => findArticleOptions(overview, words, ({ slug }) => slug === own)}
      nameOf={(slug) => {
        const article = overview.articles.find((one) => one.slug === slug)
        return article ? article.title || slug : null
      }}
      unknown="no such article"
    />
  )
}
