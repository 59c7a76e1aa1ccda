import { Fragment, type ReactNode } from 'react'
import type { PageBlock, PageInline } from '../../content/page/pageText.ts'
import { OutsideLink } from '../../ui/links/OutsideLink.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'

/** The text of a page that the publisher has written. */
export function PageBlocks({ blocks }: { blocks: readonly PageBlock[] }) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a page never change their order
    <Fragment key={place}>{renderBlock(block)}</Fragment>
  ))
}

function renderBlock(block: PageBlock): ReactNode {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? (
        <h2 id={block.id} dir="auto">
          <Line parts={block.parts} />
        </h2>
      ) : (
        <h3 id={block.id} dir="auto" className="pt-2 text-xl font-semibold">
          <Line parts={block.parts} />
        </h3>
      )
    case 'paragraph':
      return (
        <p dir="auto">
          <Line parts={block.parts} />
        </p>
      )
    case 'list':
      return <List ordered={block.ordered} items={block.items} />
    case 'quote':
      return (
        <blockquote className="space-y-2 border-l-2 border-rule pl-5 text-muted">
          <PageBlocks blocks={block.blocks} />
        </blockquote>
      )
    case 'code':
      return <pre className="overflow-x-auto rounded bg-wash p-3 text-sm whitespace-pre-wrap">{block.text}</pre>
    case 'rule':
      return <hr className="border-rule" />
  }
}

function List({ ordered, items }: { ordered: boolean; items: readonly (readonly PageBlock[])[] }) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag className={`${ordered ? 'list-decimal' : 'list-disc'} space-y-1.5 pl-6`}>
      {items.map((blocks, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a list never change their order
        <li key={place} className="space-y-1.5">
          <PageBlocks blocks={blocks} />
        </li>
      ))}
    </Tag>
  )
}

function Line({ parts }: { parts: readonly PageInline[] }) {
  return parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change their order
    <Fragment key={place}>{renderInline(part)}</Fragment>
  ))
}

function renderInline(part: PageInline): ReactNode {
  if (typeof part === 'string') return part
  switch (part.type) {
    case 'emphasis':
      return (
        <em>
          <Line parts={part.parts} />
        </em>
      )
    case 'strong':
      return (
        <strong className="font-semibold">
          <Line parts={part.parts} />
        </strong>
      )
    case 'code':
      return <code className="text-[0.9em]">{part.text}</code>
    case 'break':
      return <br />
    case 'link':
      return <LinkTo href={part.href} parts={part.parts} />
  }
}

function LinkTo({ href, parts }: { href: string; parts: readonly PageInline[] }) {
  if (href.startsWith('/'))
    return (
      <PageLink to={href} className="link">
        <Line parts={parts} />
      </PageLink>
    )
  if (/^https?:/i.test(href))
    return (
      <OutsideLink href={href}>
        <Line parts={parts} />
      </OutsideLink>
    )
  return (
    <a href={href} className="link">
      <Line parts={parts} />
    </a>
  )
}
