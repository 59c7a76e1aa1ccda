import type { IntroductionBlock } from '../../content/collection/collection.ts'
import { InlineText } from '../../features/entry/InlineText.tsx'

/** What the publisher says before the articles, block by block. */
export function Introduction({ blocks }: { blocks: readonly IntroductionBlock[] }) {
  return (
    <div className="mt-6 max-w-[42.5rem] space-y-4 font-serif text-lg/relaxed md:mt-8">
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never change their order
        <IntroductionPart key={place} block={block} />
      ))}
    </div>
  )
}

function IntroductionPart({ block }: { block: IntroductionBlock }) {
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
          {block.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of a list never change their order, and two may be equal
            <li key={place}>
              <InlineText text={item} />
            </li>
          ))}
        </ul>
      )
  }
}
