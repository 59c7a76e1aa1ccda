import { isDay } from '../../../content/text/day.ts'
import { formatShortDay, formatWeekday } from '../../../content/text/formatDay.ts'
import type { FieldPath } from '../../deskAnswers.ts'
import { fieldSelector, useForm } from '../FormContext.ts'
import { fieldKey } from '../read/fieldKey.ts'
import { TextField } from './TextField.tsx'

interface DayFieldProps {
  path: FieldPath
  label: string
  isOptional?: boolean
  help?: string
  /** What a button says that fills in the day of the server. */
  today?: string
}

/** A day, typed as the file has it: quicker than a calendar, and what is no day yet stays as it was typed. */
export function DayField({ path, label, isOptional = false, help, today }: DayFieldProps) {
  const { change, focusNext, now } = useForm()
  const fillIn = () => {
    change(path, now().overview.today)
    focusNext(fieldSelector(fieldKey(path)))
  }
  return (
    <div className="day">
      <TextField
        path={path}
        label={label}
        isOptional={isOptional}
        help={(text) => [isDay(text) && `${formatWeekday(text)} ${formatShortDay(text)}.`, help].filter(Boolean).join(' ')}
        input={{ inputMode: 'numeric', placeholder: 'YYYY-MM-DD' }}
      />
      {today && (
        <button type="button" className="button small" onClick={fillIn}>
          {today}
        </button>
      )}
    </div>
  )
}
