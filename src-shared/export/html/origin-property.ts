import type { ElementContent, Properties } from 'hast';

/** The attribute by which the preview finds the source of an element; exports ask for no origins. */
export function originProperty(origin: string | undefined): Properties {
  return origin === undefined ? {} : { dataOrigin: origin };
}

/** Elements with the origin of the node they were printed from. */
export function withOrigin(
  elements: readonly ElementContent[],
  origin: string | undefined,
): ElementContent[] {
  if (origin === undefined) return [...elements];
  return elements.map((node) =>
    node.type === 'element'
      ? { ...node, properties: { ...originProperty(origin), ...node.properties } }
      : node,
  );
}
