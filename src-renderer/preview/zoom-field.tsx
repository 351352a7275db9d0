import { ZoomIn, ZoomOut } from 'lucide-react';
import { Button } from '../ui/button.tsx';

/** Per cent; `fit`: a whole page is as wide as the pane. */
type Zoom = number | 'fit';

/** From the smallest to the largest. */
const steps: readonly Zoom[] = ['fit', 50, 65, 80, 100, 125, 150];

type ZoomFieldProps = { readonly zoom: Zoom; readonly onChange: (zoom: Zoom) => void };

/** How large the page is shown. */
export function ZoomField({ zoom, onChange }: ZoomFieldProps) {
  const at = steps.indexOf(zoom);
  const step = (by: number) => {
    const next = steps[at + by];
    if (next !== undefined) onChange(next);
  };
  const words = zoom === 'fit' ? 'Page' : `${zoom} %`;
  return (
    <fieldset className="zoom" aria-label="Zoom of the preview">
      <Button look="bare" name="Smaller" hint="Smaller" isEnabled={at > 0} onPress={() => step(-1)}>
        <ZoomOut size={16} aria-hidden />
      </Button>
      <output className="figures">{words}</output>
      <Button
        look="bare"
        name="Larger"
        hint="Larger"
        isEnabled={at < steps.length - 1}
        onPress={() => step(1)}
      >
        <ZoomIn size={16} aria-hidden />
      </Button>
    </fieldset>
  );
}
