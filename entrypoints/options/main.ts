import './style.css';
import { beginBeside } from './beside';
import { beginOptions } from './page';

// One script for both pages: what stands beside others is made of the same rooms, and would be in the package twice.
if (location.pathname === '/sidepanel.html') beginBeside();
else beginOptions();
