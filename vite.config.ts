import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { entente } from './src/publish/vitePlugin.ts'

export default defineConfig({ plugins: [react(), tailwindcss(), entente()] })
