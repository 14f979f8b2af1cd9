/** Starts the workbench's page. */
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './style/workbench.css';

const root = document.getElementById('workbench');
if (root) createRoot(root).render(<App />);
