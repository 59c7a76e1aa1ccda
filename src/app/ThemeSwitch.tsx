import { Monitor, Moon, Sun } from 'lucide'
import { THEMES, type Theme, useTheme } from '../hydration/theme.ts'
import { useHydrated } from '../hydration/useHydrated.ts'
import { Icon } from '../ui/Icon.tsx'

const ICONS = { system: Monitor, light: Sun, dark: Moon } satisfies Record<Theme, unknown>

/**
 * One button that goes round system, light and dark, and says which of them is on. A page that was prerendered holds all three
 * faces, of which styles show the one of the reader's theme (shell.css).
 */
export function ThemeSwitch() {
  const [theme, choose] = useTheme()
  const faces = useHydrated() ? [theme] : THEMES
  return (
    // Its words are others before the app is there: the id tells that it is the same (hydration/redraw).
    <button id="theme-switch" type="button" className="button needs-scripts w-9 px-0 text-muted" onClick={() => choose(nextOf(theme))}>
      {faces.map((face) => (
        <span key={face} data-face={face} title={`Theme: ${face}`}>
          <Icon shape={ICONS[face]} size={18} />
          <span className="sr-only">
            Theme: {face}. Switch to {nextOf(face)}
          </span>
        </span>
      ))}
    </button>
  )
}

function nextOf(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
}
