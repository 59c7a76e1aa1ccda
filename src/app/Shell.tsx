import { type ReactNode, useEffect, useRef } from 'react'
import { NavigationType, Outlet, ScrollRestoration, useLocation, useNavigation, useNavigationType } from 'react-router-dom'
import { ABOUT_PATH, COMPANIES_PATH, LEDGER_PATH, MAP_PATH, TIMELINE_PATH } from '../content/paths.ts'
import { Keyboard } from '../keyboard/Keyboard.tsx'
import { SearchLauncher } from '../search/SearchLauncher.tsx'
import { LogoMark } from '../ui/LogoMark.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { PrintedAddress } from '../ui/PrintedAddress.tsx'
import { SITE_NAME } from '../ui/siteName.ts'
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx'
import { SCROLL_POSITIONS_KEY } from './scrollPositions.ts'
import { usePageHead } from './usePageHead.ts'

const SECTIONS = [
  { path: TIMELINE_PATH, name: 'Timeline' },
  { path: COMPANIES_PATH, name: 'Companies' },
  { path: MAP_PATH, name: 'Map' },
  { path: LEDGER_PATH, name: 'Ledger' },
  { path: ABOUT_PATH, name: 'About' },
]

/** What stands round every page. */
export function Shell() {
  return (
    <ShellFrame>
      <Outlet />
      <ScrollRestoration storageKey={SCROLL_POSITIONS_KEY} />
    </ShellFrame>
  )
}

export function ShellFrame({ children }: { children: ReactNode }) {
  const main = useFocusOnNewPage()
  const { pathname } = useLocation()
  usePageHead()
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place of the page, and takes the focus along */}
      <a href="#main" className="skip-link" onClick={() => main.current && focusOnce(main.current)}>
        Skip to content
      </a>
      <header className="border-b border-rule">
        <div className="wrap flex min-h-16 flex-wrap items-center gap-x-7 gap-y-1 py-2">
          <PageLink to={TIMELINE_PATH} className="flex items-center gap-3 font-serif text-2xl/none font-semibold tracking-[-0.01em]">
            <LogoMark />
            {SITE_NAME}
          </PageLink>
          <nav aria-label="Sections" className="no-print flex flex-wrap gap-x-5 text-[0.9rem] text-muted max-sm:order-last max-sm:w-full">
            {SECTIONS.map(({ path, name }) => (
              <PageLink key={path} to={path} className="section-link" aria-current={isCurrent(path, pathname) ? 'page' : undefined}>
                {name}
              </PageLink>
            ))}
          </nav>
          <div className="no-print ml-auto flex gap-2">
            <SearchLauncher />
            <ThemeSwitch />
          </div>
        </div>
        <PendingBar />
      </header>
      <main ref={main} id="main" className="min-h-[70vh] outline-none">
        {children}
      </main>
      <PrintedAddress />
      <footer className="no-print border-t border-rule">
        <div className="wrap flex flex-wrap gap-x-6 gap-y-1 py-8 text-sm text-muted">
          <p>{SITE_NAME} sets no cookies and does not follow its readers.</p>
          <PageLink to={ABOUT_PATH} className="link">
            How the articles are made
          </PageLink>
          <PageLink to={`${ABOUT_PATH}#feeds`} className="link">
            Feeds
          </PageLink>
          <Keyboard />
        </div>
      </footer>
    </>
  )
}

/** A section is current on its own page and on those below it; the timeline, at the root, on its own and its months. */
function isCurrent(path: string, pathname: string): boolean {
  return path === TIMELINE_PATH ? pathname === path || pathname.startsWith('/timeline/') : `${pathname}/`.startsWith(path)
}

/** A thin line while a page is on its way, shown only when that takes long enough to be noticed. */
function PendingBar() {
  const { state } = useNavigation()
  return state === 'loading' ? <div className="pending-bar" role="progressbar" aria-label="Loading" /> : null
}

/**
 * Takes keyboard and screen reader to the new page's content. Back and Forward put the focus where the page had it. The
 * content can be focused only then: if it always could, a press anywhere in it would send the next Tab back to its top.
 */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const type = useNavigationType()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    if (type !== NavigationType.Pop && main.current) focusOnce(main.current)
  }, [pathname, type])
  return main
}

function focusOnce(element: HTMLElement): void {
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
}
