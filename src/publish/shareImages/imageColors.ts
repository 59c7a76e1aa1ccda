/** The colours of the light theme by the names of its tokens (app/styles.css), which are compared in a test. */
export const IMAGE_COLORS = {
  paper: '#fbfaf6',
  ink: '#1b1a17',
  muted: '#625d54',
  rule: '#e4dfd4',
  accent: typeof ENTENTE_ACCENT === 'undefined' ? '#b3301f' : ENTENTE_ACCENT.light,
  mark: '#fff1b8',
}
