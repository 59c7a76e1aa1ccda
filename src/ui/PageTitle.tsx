import type { ReactNode } from 'react'

interface PageTitleProps {
  /** Smaller on a phone, where the first screen has to show what comes after it. */
  isSmall?: boolean
  dir?: 'auto'
  children: ReactNode
}

/** What a page is called, at its top. */
export function PageTitle({ isSmall = false, dir, children }: PageTitleProps) {
  return (
    <h1 dir={dir} className={`font-serif ${isSmall ? 'text-2xl' : 'text-3xl'} font-medium tracking-[-0.02em] md:text-4xl`}>
      {children}
    </h1>
  )
}
