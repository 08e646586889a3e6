import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { EmbeddedApp } from '#app/shell'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <EmbeddedApp />
    </StrictMode>,
  )
