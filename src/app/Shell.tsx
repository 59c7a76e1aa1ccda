import { type ReactNode, useEffect, useRef } from 'react'
import { NavigationType, Outlet, ScrollRestoration, useLocation, useNavigationType } from 'react-router-dom'
import { ownPagePath, TIMELINE_PATH } from '../content/address/paths.ts'
import { OF_CONTENT, OF_INTERFACE } from '../content/site/languages.ts'
import { THIS_SITE } from '../content/site/thisSite.ts'
import { Keyboard } from '../features/keyboard/Keyboard.tsx'
import { ReaderNotice } from '../features/save/ReaderNotice.tsx'
import { SCROLL_POSITIONS_KEY } from '../hydration/storageKeys.ts'
import { PAGES } from '../pages/pages.ts'
import { SearchLauncher } from '../pages/search/dialog/SearchLauncher.tsx'
import { LogoMark } from '../ui/LogoMark.tsx'
import { PageLink } from '../ui/links/PageLink.tsx'
import { SITE_NAME } from '../ui/siteName.ts'
import { FooterLinks } from './FooterLinks.tsx'
import { PartNotice } from './failures/PartNotice.tsx'
import { focusOnce } from './focus/focusOnce.ts'
import { SkipLinks } from './focus/SkipLinks.tsx'
import { useFocusOfRemoved } from './focus/useFocusOfRemoved.ts'
import { useFocusOnReturn } from './focus/useFocusOnReturn.ts'
import { useLinksWithinPage } from './focus/useLinksWithinPage.ts'
import { usePageHead } from './head/usePageHead.ts'
import { OwnIcon } from './OwnIcon.tsx'
import { PrintedAddress } from './PrintedAddress.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

const SECTIONS = [
  ...THIS_SITE.sections.flatMap((id) =>
    PAGES.flatMap((page) => (page.id === id && 'section' in page ? [{ path: page.path, name: page.section, language: OF_INTERFACE }] : [])),
  ),
  ...THIS_SITE.headerPages
    .flatMap((id) => THIS_SITE.pages.filter((page) => page.id === id))
    .map(({ id, title }) => ({ path: ownPagePath(id), name: title, language: OF_CONTENT })),
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
  useFocusOnReturn()
  useFocusOfRemoved(main)
  const { pathname } = useLocation()
  usePageHead()
  useLinksWithinPage()
  return (
    <>
      <SkipLinks />
      <header className="border-b border-rule">
        <div className="wrap flex min-h-16 flex-wrap items-center gap-x-7 gap-y-1 py-2">
          <PageLink to={TIMELINE_PATH} className="flex items-center gap-3 font-serif text-2xl/none font-semibold tracking-[-0.01em]">
            {THIS_SITE.hasIcon ? <OwnIcon /> : <LogoMark />}
            <bdi>{SITE_NAME}</bdi>
          </PageLink>
          <nav
            {...OF_INTERFACE}
            aria-label="Sections"
            className="no-print flex flex-wrap gap-x-5 text-sm text-muted max-sm:order-last max-sm:w-full max-sm:gap-x-2.5"
          >
            {SECTIONS.map(({ path, name, language }) => (
              <PageLink
                key={path}
                {...language}
                to={path}
                className="section-link"
                aria-current={isCurrent(path, pathname) ? 'page' : undefined}
              >
                {name}
              </PageLink>
            ))}
          </nav>
          <div {...OF_INTERFACE} className="no-print ml-auto flex gap-2">
            <SearchLauncher />
            <ThemeSwitch />
          </div>
        </div>
      </header>
      <main ref={main} id="main" className="min-h-[70vh] outline-none">
        <p {...OF_INTERFACE} className="view-loading wrap py-10 text-muted">
          Loading…
        </p>
        {children}
      </main>
      <PartNotice key={pathname} />
      <ReaderNotice />
      <PrintedAddress />
      <footer {...OF_INTERFACE} className="no-print border-t border-rule">
        <div className="wrap flex flex-wrap gap-x-6 gap-y-1 py-8 text-sm text-muted">
          <FooterLinks />
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

/**
 * Takes keyboard and screen reader to the new page's heading, whose words are then read out. Back and Forward put the focus
 * where the page had it (useFocusOnReturn.ts).
 */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const type = useNavigationType()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    if (type !== NavigationType.Pop && main.current) focusOnce(main.current.querySelector('h1') ?? main.current)
  }, [pathname, type])
  return main
}
