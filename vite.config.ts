import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { entente } from './src/publish/vitePlugin.ts'

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    entente({
      name: 'Entente',
      // The address under which readers will find the site; ENTENTE_URL overrides it for one build.
      url: 'http://localhost:4173',
      // The folder that holds articles/ and companies.json; ENTENTE_CONTENT overrides it.
      content: 'public',
    }),
  ],
})
