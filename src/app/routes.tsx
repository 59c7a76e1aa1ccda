import type { RouteObject } from 'react-router-dom'
import { NotFound } from './NotFound.tsx'
import { RouteFailure } from './RouteFailure.tsx'
import { Shell } from './Shell.tsx'

/** Each page is a chunk of its own; `id` names it, so that the build can tell which chunk a prerendered page needs. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: RouteFailure,
    children: [
      { id: 'timeline', path: '/', lazy: () => import('../timeline/TimelinePage.tsx') },
      { id: 'month', path: '/timeline/:month', lazy: () => import('../timeline/MonthPage.tsx') },
      { id: 'article', path: '/articles/:slug', lazy: () => import('../article/ArticlePage.tsx') },
      { id: 'companies', path: '/companies', lazy: () => import('../company/CompaniesPage.tsx') },
      { id: 'company', path: '/companies/:id', lazy: () => import('../company/CompanyPage.tsx') },
      { id: 'partnership', path: '/partnerships/:a/:b', lazy: () => import('../partnership/PartnershipPage.tsx') },
      { id: 'map', path: '/map', lazy: () => import('../map/MapPage.tsx') },
      { id: 'search', path: '/search', lazy: () => import('../search/SearchPage.tsx') },
      { id: 'ledger', path: '/ledger', lazy: () => import('../ledger/LedgerPage.tsx') },
      { id: 'about', path: '/about', lazy: () => import('../about/AboutPage.tsx') },
      {
        id: 'not-found',
        path: '*',
        loader: () => ({ title: 'Not found', description: 'There is nothing at this address.', path: null }),
        Component: NotFound,
      },
    ],
  },
  // Stands in frames, so without the shell. What it shows when it fails comes with it.
  { id: 'embed', path: '/embed', lazy: () => import('../embed/EmbedPage.tsx') },
]
