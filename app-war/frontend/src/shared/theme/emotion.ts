import createCache from '@emotion/cache';

/**
 * Styles are put into the page at run time; the content security policy lets them in by this answer's nonce.
 * The browser hides the attribute's text from scripts, hence the property.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

export const emotionCache = createCache({ key: 'kiba', prepend: true, ...(nonce === undefined ? {} : { nonce }) });
