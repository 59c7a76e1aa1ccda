import type { ReactNode } from 'react'
import { PageTitle } from '../../ui/PageTitle.tsx'

interface TextColumnProps {
  title: string
  /** Of its words, where it is not that of the content. */
  lang?: string
  children: ReactNode
}

/** A page of text, in a column that can be read. */
export function TextColumn({ title, lang, children }: TextColumnProps) {
  return (
    <div lang={lang} className="wrap py-9">
      <div className="max-w-[42.5rem] space-y-4 font-serif text-lg/relaxed [&_h2]:pt-4 [&_h2]:text-2xl [&_h2]:font-semibold">
        <PageTitle dir="auto">{title}</PageTitle>
        {children}
      </div>
    </div>
  )
}
