import type { FieldPath } from '../../deskAnswers.ts'
import { PickField } from '../controls/PickField.tsx'
import { useEditing } from '../FormContext.ts'
import { findArticleOptions } from './findArticleOptions.ts'

interface ArticlePickProps {
  path: FieldPath
  label: string
  help?: string
  /** Whether it may be the article itself. */
  mayBeOwn?: boolean
}

/** One article, another one as a rule, or none. */
export function ArticlePick({ path, label, help, mayBeOwn = false }: ArticlePickProps) {
  const overview = useEditing((editing) => editing.overview)
  const own = useEditing(({ slug }) => slug)
  return (
    <PickField
      path={path}
      label={label}
      placeholder={mayBeOwn ? 'The title of an article…' : 'The title of an earlier article…'}
      {...(help !== undefined && { help })}
      find={(words) => findArticleOptions(overview, words, ({ slug }) => slug === own && !mayBeOwn)}
      nameOf={(slug) => {
        if (slug === own) return 'This article'
        const article = overview.articles.find((one) => one.slug === slug)
        return article ? article.title || slug : null
      }}
      unknown="no such article"
    />
  )
}
