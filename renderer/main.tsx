import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/global.layer.css';
import './styles/tokens.css';
import './styles/global.css';
import './styles/shell.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { speakAtStart } from './frame/language-setting';

const root = document.getElementById('root');
// Without its catalogue the page still comes, in English.
if (root) void speakAtStart().finally(() => createRoot(root).render(<App />));
