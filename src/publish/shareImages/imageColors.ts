/** The light theme's (app/styles.css). */
export const IMAGE_COLORS = {
  paper: '#fbfaf6',
  ink: '#1b1a17',
  muted: '#625d54',
  rule: '#e4dfd4',
  accent: '#b3301f',
  mark: '#fff1b8',
}
