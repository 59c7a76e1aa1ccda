import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { sharedAddress } from '../../content/address/sharedAddress.ts'

/** Leads on where the system has opened this page with something that somebody shared with the installed site. */
export function useShared(): void {
  const { search } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    const to = sharedAddress(new URLSearchParams(search), window.location.origin, import.meta.env.BASE_URL)
    if (to !== null) void navigate(to, { replace: true })
  }, [search, navigate])
}
