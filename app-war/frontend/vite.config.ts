import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The server puts a fresh nonce in place of this word in every answer; Vite sets it on what it injects itself.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { proxy: { '/api': 'http://localhost:9080' } },
  build: {
    // The policy allows no data: scripts, and small files compress better together with their neighbours anyway.
    assetsInlineLimit: 0,
    manifest: true,
    target: 'es2022',
  },
});
