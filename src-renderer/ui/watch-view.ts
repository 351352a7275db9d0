type Tell = (isInView: boolean) => void;

const watched = new WeakMap<Element, Tell>();
let shared: IntersectionObserver | undefined;

/** One for the whole window: the browser asks each observer again in every frame. */
function observer(): IntersectionObserver {
  shared ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting);
  });
  return shared;
}

/** Tells when an element comes into view and when it goes out of it; gives back how to end that. */
export function watchView(element: Element, tell: Tell): () => void {
  watched.set(element, tell);
  observer().observe(element);
  return () => {
    observer().unobserve(element);
    watched.delete(element);
  };
}
