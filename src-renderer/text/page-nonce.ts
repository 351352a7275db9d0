/** The nonce of this load of the page, which the content security policy asks of style elements. */
export function pageNonce(): string | undefined {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? undefined;
}
