import { PickList } from '../controls/PickList.tsx'
import { useEditing, useForm } from '../FormContext.ts'
import { describeDay, findArticleOptions } from './findArticleOptions.ts'
import { followedSlugs } from './followedSlugs.ts'

/** Articles of other deals that are worth reading beside this one. */
export function SeeAlsoField() {
  const { now } = useForm()
  const overview = useEditing((editing) => editing.overview)
  const followed = useEditing(({ fields }) => followedSlugs(fields?.['follows']))
  return (
    <PickList
      path={['seeAlso']}
      label="See also"
      help="Of other deals; what this news continues stands above."
      add="Add an article to be read beside this one"
      placeholder="The title of an article…"
      find={(words, isIn) =>
        findArticleOptions(overview, words, ({ slug }) => slug === now().slug || isIn(slug) || followed.includes(slug))
      }
      describe={(slug) => {
        const article = overview.articles.find((one) => one.slug === slug)
        return article ? { name: article.title || slug, note: <span>{describeDay(article.date)}</span> } : null
      }}
      unknown="no such article"
    />
  )
}
