import { Monitor, Moon, Sun } from 'lucide'
import { Icon } from '../ui/Icon.tsx'
import { THEMES, type Theme, useTheme } from './theme.ts'

const ICONS = { system: Monitor, light: Sun, dark: Moon } satisfies Record<Theme, unknown>

/** One button that goes round system, light and dark, and says which of them is on. */
export function ThemeSwitch() {
  const [theme, choose] = useTheme()
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  const shape = ICONS[theme]
  return (
    <button type="button" className="button needs-scripts w-9 px-0 text-muted" onClick={() => choose(next)} title={`Theme: ${theme}`}>
      <Icon shape={shape} size={18} />
      <span className="sr-only">
        Theme: {theme}. Switch to {next}
      </span>
    </button>
  )
}
