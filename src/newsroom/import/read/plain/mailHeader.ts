const FIELD =
  /^(?:\*)?(from|to|cc|bcc|subject|date|sent|reply-to|importance|attachments?|message-id|mime-version|content-[a-z-]+|received|return-path|x-[\w-]+|von|an|betreff|gesendet|datum|de|à|objet|envoyé|date d'envoi)(?:\*)?\s*:(?:\*)?\s*(.*)$/i
const FORWARDED =
  /^[\s>-]*(?:forwarded message|original message|begin forwarded message:?|weitergeleitete nachricht|ursprüngliche nachricht|message transféré)[\s-]*$/i
/** So far from the beginning a mail that was forwarded may begin. */
const MOST_LINES_BEFORE = 15

export interface MailHeader {
  subject: string | null
  date: string | null
  from: string | null
  /** Why the mail's text can't be read, in words for whoever gave it. */
  packed: string | null
  /** What follows. */
  text: string
}

/** Reads the header that a pasted or saved mail begins with, or one that was forwarded; `null` where there is none. */
export function readMailHeader(text: string): MailHeader | null {
  const lines = text.split('\n')
  const mark = lines.slice(0, MOST_LINES_BEFORE).findIndex((line) => FORWARDED.test(line))
  let at = mark + 1
  while (at < lines.length && lines[at]?.trim() === '') at++
  const fields = new Map<string, string>()
  let name = ''
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const [, found, value = ''] = FIELD.exec(line.trim()) ?? []
    if (found !== undefined && !/^\s/.test(line)) {
      name = found.toLowerCase()
      fields.set(name, value.trim())
    } else if (name !== '' && /^[A-Za-z]+-[\w-]+:/.test(line)) name = 'another'
    else if (name !== '' && /^[ \t]+\S/.test(line)) fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`)
    else break
  }
  const get = (...names: string[]) => names.map((one) => fields.get(one)).find((value) => value) ?? null
  const subject = get('subject', 'betreff', 'objet')
  const from = get('from', 'von', 'de')
  if (fields.size < 2 || (subject === null && from === null)) return null
  const encoding = get('content-transfer-encoding') ?? ''
  const isPacked = /multipart/i.test(get('content-type') ?? '') || /base64|quoted-printable/i.test(encoding)
  return {
    subject: subject?.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr)\s*:\s*)+/i, '') ?? null,
    date: get('date', 'sent', 'datum', 'gesendet', 'envoyé', "date d'envoi"),
    from,
    packed: isPacked ? 'a mail as programs send it' : null,
    text: lines.slice(at).join('\n'),
  }
}
