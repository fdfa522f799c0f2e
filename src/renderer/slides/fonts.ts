import '@fontsource-variable/ibm-plex-sans/wght-italic.css';
import '@fontsource-variable/ibm-plex-sans/wght.css';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/inter/wght-italic.css';
import '@fontsource-variable/noto-sans-sc/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
