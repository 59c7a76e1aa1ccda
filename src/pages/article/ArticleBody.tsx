import type { Block } from '../../content/article/article.ts'
import { InlineText } from '../../features/entry/InlineText.tsx'
import { ArticlePicture } from './ArticlePicture.tsx'

/** The text, block by block. */
export function ArticleBody({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="space-y-[1.375rem] font-serif text-lg/[1.6] md:text-xl/[1.6]">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never change their order
        <BodyBlock key={index} block={block} isFirst={index === 0} />
      ))}
    </div>
  )
}

function BodyBlock({ block, isFirst }: { block: Block; isFirst: boolean }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir="auto" className="text-pretty">
          <InlineText text={block.text} />
        </p>
      )
    case 'heading':
      return (
        <h2 dir="auto" className="pt-2 text-2xl font-semibold">
          {block.text}
        </h2>
      )
    case 'quote':
      return (
        <figure dir="auto" className="border-s-[3px] border-rule ps-5">
          <blockquote>
            <p>
              “<InlineText text={block.text} />”
            </p>
          </blockquote>
          <figcaption dir="auto" className="mt-1 font-sans text-sm text-muted">
            {block.by}
          </figcaption>
        </figure>
      )
    case 'list':
      return (
        <ul dir="auto" className="list-disc space-y-1.5 ps-6">
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of a list never change their order, and two may be equal
            <li key={index}>
              <InlineText text={item} />
            </li>
          ))}
        </ul>
      )
    case 'image':
      return <ArticlePicture picture={block} isFirst={isFirst} />
  }
}
