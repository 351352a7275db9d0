import type { LucideIcon } from 'lucide-react';
import { Button } from '../ui/button.tsx';

type FindToggleProps = {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** Turns a way of looking on and off. */
export function FindToggle({ name, icon: Icon, isOn, onChange }: FindToggleProps) {
  return (
    <Button
      look="bare"
      className="find-toggle"
      name={name}
      hint={name}
      isPressed={isOn}
      onPress={() => onChange(!isOn)}
    >
      <Icon size={16} aria-hidden />
    </Button>
  );
}
