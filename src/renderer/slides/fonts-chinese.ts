// Two hundred small files, of which a page loads those whose characters it shows. Apart from the other fonts, because
// their list alone is longer than everything else that a window needs to know about type.
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/600.css';
