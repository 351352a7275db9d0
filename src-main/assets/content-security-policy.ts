/**
 * The content security policy of a script that is started as a worker, as a header's value: it may load the
 * program's own scripts and nothing else. Scripts of a page are under the policy of the page.
 */
export const workerSecurityPolicy = "default-src 'none'; script-src 'self'";

/**
 * The content security policy of the program's page, as a header's value. Only the program's own files
 * are loaded, no script stands in the page, and nothing is fetched. Libraries that insert style elements
 * need the nonce, which is fresh for each load.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
