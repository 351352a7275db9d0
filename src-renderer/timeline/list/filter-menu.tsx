import { ListFilter, X } from 'lucide-react';
import { useMemo } from 'react';
import { eventKindIds } from '../../../src-shared/report/event-kind.ts';
import { isEvent, type Timeline } from '../../../src-shared/report/report.ts';
import {
  type EventFilter,
  isOpen,
  passes,
} from '../../../src-shared/timeline/list/filter-events.ts';
import { Button } from '../../ui/button.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { Menu, MenuItem, MenuLine, Submenu } from '../../ui/menu.tsx';
import { useList, useListView } from './list-context.ts';

/** Shows only events of some kinds, of some actors, or for one audience. */
export function FilterMenu({ timeline }: { readonly timeline: Timeline }) {
  const { view, session } = useList();
  const filter = useListView((state) => state.filter);
  const events = useMemo(() => timeline.entries.filter(isEvent), [timeline]);
  const kinds = useMemo(() => new Set(events.map(({ kind }) => kind)), [events]);
  const actors = useMemo(() => actorsIn(events), [events]);
  const set = (changes: Partial<EventFilter>) => {
    const next = { ...filter, ...changes };
    view.setState({ filter: next });
    const shown = events.filter((event) => passes(next, event)).length;
    session.announce(`${shown} of ${events.length} events shown.`);
  };
  const isAll = isOpen(filter);
  return (
    <span className="filter">
      <Menu
        trigger={
          <Button look="bare" className="small" hint="Show only some events" isPressed={!isAll}>
            <ListFilter size={14} aria-hidden /> {isAll ? 'Filter' : filterWords(filter)}
          </Button>
        }
      >
        {eventKindIds
          .filter((kind) => kinds.has(kind))
          .map((kind) => (
            <MenuItem
              key={kind}
              isChecked={filter.kinds.has(kind)}
              onChoose={() => set({ kinds: toggled(filter.kinds, kind) })}
            >
              <KindMark kind={kind} />
            </MenuItem>
          ))}
        <MenuLine />
        <Submenu label="Actor">
          {actors.map((actor) => (
            <MenuItem
              key={actor}
              isChecked={filter.actors.has(actor)}
              onChoose={() => set({ actors: toggled(filter.actors, actor) })}
            >
              {actor === '' ? 'Nobody named' : actor}
            </MenuItem>
          ))}
        </Submenu>
        <MenuLine />
        {audiences.map(([audience, words]) => (
          <MenuItem
            key={audience}
            isChecked={filter.audience === audience}
            onChoose={() => set({ audience: filter.audience === audience ? 'all' : audience })}
          >
            {words}
          </MenuItem>
        ))}
      </Menu>
      {isAll ? undefined : (
        <Button
          look="bare"
          className="tiny"
          name="Show all events"
          hint="Show all events"
          onPress={() => set({ kinds: new Set(), actors: new Set(), audience: 'all' })}
        >
          <X size={14} aria-hidden />
        </Button>
      )}
    </span>
  );
}

const audiences = [
  ['internal', 'Only internal events'],
  ['external', 'Only events for everybody'],
] as const;

function toggled<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(items);
  if (!next.delete(item)) next.add(item);
  return next;
}

function actorsIn(events: readonly { readonly actor?: string }[]): readonly string[] {
  const names = new Set(events.map(({ actor }) => actor ?? ''));
  return [...names].sort((left, right) => left.localeCompare(right)).slice(0, 50);
}

function filterWords({ kinds, actors, audience }: EventFilter): string {
  const parts = [
    kinds.size > 0 && `${kinds.size} ${kinds.size === 1 ? 'kind' : 'kinds'}`,
    actors.size > 0 && `${actors.size} ${actors.size === 1 ? 'actor' : 'actors'}`,
    audience !== 'all' && audience,
  ];
  return parts.filter(Boolean).join(', ');
}
