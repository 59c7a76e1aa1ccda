import { switchOffline } from '../../../offline/switchOffline.ts'
import { CheckField } from '../../../ui/CheckField.tsx'

interface OfflineSettingProps {
  isOn: boolean
  onSay: (words: string) => void
}

/** Whether the site keeps itself on this device. What was saved is the reader's, and stays either way. */
export function OfflineSetting({ isOn, onSay }: OfflineSettingProps) {
  const update = async (next: boolean) => {
    const isDone = await switchOffline(next, import.meta.env.BASE_URL)
    onSay(isDone ? (next ? STARTED : STOPPED) : FAILED)
  }
  return (
    <CheckField className="mt-1 min-h-9 text-sm max-md:min-h-11" checked={isOn} onChange={(next) => void update(next)}>
      Keep the site on this device, to read it without a connection
    </CheckField>
  )
}

const STARTED = 'The site is being kept on this device. That takes a moment.'
const STOPPED = 'What was kept for reading without a connection is gone. What you saved stays.'
const FAILED = 'The browser has refused it. The site reads as before.'
