/** What a system needs to install the site, relative to the base (publish/install). */
export const APP_MANIFEST = 'manifest.webmanifest'

/** What iOS shows on a home screen. It rounds the corners itself. */
export const TOUCH_ICON = 'apple-touch-icon.png'
