import type { FieldPath } from '../../deskAnswers.ts'
import { PickField } from '../controls/PickField.tsx'
import { useForm } from '../FormContext.ts'
import { findArticleOptions } from './findArticleOptions.ts'

/** One other article, or none. */
export function ArticlePick({ path, label }: { path: FieldPath; label: string }) {
  const { editing } = useForm()
  const { articles } = editing.overview
  return (
    <PickField
      path={path}
      label={label}
      placeholder="The title of an earlier article…"
      find={(words) => findArticleOptions(editing.overview, words, ({ slug }) => slug === editing.slug)}
      nameOf={(slug) => {
        const article = articles.find((one) => one.slug === slug)
        return article ? article.title || slug : null
      }}
      unknown="no such article"
    />
  )
}
