import type { ReactNode } from 'react'

/** A screen in place of content: what is missing, what still works, one next step. */
export function Notice({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="wrap py-16">
      <div className="max-w-xl">
        <h1 className="font-serif text-3xl font-medium tracking-tight">{title}</h1>
        <div className="mt-3 space-y-3 text-muted">{children}</div>
        {action && <div className="mt-6 flex flex-wrap gap-3">{action}</div>}
      </div>
    </div>
  )
}
