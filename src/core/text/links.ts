/** True for an address that a link may lead to; others are shown as text that leads nowhere. */
export const isFollowed = (href: string): boolean => /^(https?|mailto):/i.test(href);
