import { useId, useSyncExternalStore } from 'react'
import { chooseSkim, useSkim } from '../../../features/list/skim.ts'
import { areKeysInUse, chooseKeys, subscribeToKeys } from '../../../hydration/keysInUse.ts'
import { THEMES, type Theme, useTheme } from '../../../hydration/theme.ts'
import { CheckField } from '../../../ui/CheckField.tsx'
import { ReadMarksSetting } from './ReadMarksSetting.tsx'

const THEME_NAMES: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' }
const ROW = 'min-h-9 text-sm max-md:min-h-11'

/** What the reader has chosen for this browser, at once in effect. */
export function ReaderSettings() {
  const [theme, chooseTheme] = useTheme()
  const skim = useSkim()
  const keys = useSyncExternalStore(subscribeToKeys, areKeysInUse, () => true)
  const headingId = useId()
  const group = useId()
  return (
    <section id="settings" aria-labelledby={headingId} className="no-print scroll-mt-6">
      <h2 id={headingId} className="label">
        Settings
      </h2>
      <fieldset className="mt-2 flex flex-wrap gap-x-5">
        <legend className="text-sm text-muted">Theme</legend>
        {THEMES.map((name) => (
          <CheckField key={name} radio={group} className={ROW} checked={theme === name} onChange={() => chooseTheme(name)}>
            {THEME_NAMES[name]}
          </CheckField>
        ))}
      </fieldset>
      <CheckField className={ROW} checked={skim} onChange={chooseSkim}>
        Skim: headlines and reasons alone
      </CheckField>
      <CheckField className={ROW} checked={keys} onChange={chooseKeys}>
        Use single letters as keys
      </CheckField>
      <ReadMarksSetting className={ROW} />
    </section>
  )
}
