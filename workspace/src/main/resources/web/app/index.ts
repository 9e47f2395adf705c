import './tokens.css';
import './pages/bye.ts';
import './pages/shell.ts';
import { applyTheme } from './shared/state/preferences.ts';

applyTheme();
