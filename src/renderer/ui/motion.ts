/** How a page scrolls by itself: evenly, or at once for whoever asked the system for less motion. */
export const scrolling = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
