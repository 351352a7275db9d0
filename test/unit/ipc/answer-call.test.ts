import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { answerCall, type Handlers } from '../../../src-shared/ipc/answer-call.ts';
import type { Bridge } from '../../../src-shared/ipc/bridge.ts';
import { createBridge } from '../../../src-shared/ipc/bridge.ts';
import { type CommandName, commandArguments } from '../../../src-shared/ipc/contract.ts';

function handlersThat(act: (name: string, given: unknown, caller: string) => unknown) {
  const names = Object.keys(commandArguments);
  const entries = names.map((name) => [
    name,
    async (given: unknown, caller: string) => act(name, given, caller),
  ]);
  return Object.fromEntries(entries) as Handlers<string>;
}

const handlers = handlersThat((name, given, caller) => ({
  ok: true,
  value: [name, given, caller],
}));

const call = (name: unknown, given: unknown, tellFault = (_error: unknown): void => undefined) =>
  answerCall(handlers, { name, given, caller: 'window' }, tellFault);

describe('answerCall', () => {
  it('gives a command that fits to its handler, with who asked', async () => {
    expect(await call('openLink', { url: 'https://example.org' })).toEqual({
      ok: true,
      value: ['openLink', { url: 'https://example.org' }, 'window'],
    });
  });

  it.each(['toString', '__proto__', '', 'LoadWindow', 1, null, undefined, {}, ['loadWindow']])(
    'knows no command %j',
    async (name) => {
      expect(await call(name, {})).toEqual({ ok: false, message: 'There is no such command.' });
    },
  );

  it('says which argument does not fit', async () => {
    const answer = await call('recordChange', { document: 'a', revision: -1, report: {} });
    expect(answer).toEqual({
      ok: false,
      message: expect.stringMatching(/^Not accepted \(recordChange\): revision: /),
    });
  });

  it('turns a fault into a value without a trace, and tells it to those who look for faults', async () => {
    const fault = new Error('secret');
    const told = vi.fn();
    const failing = handlersThat(() => {
      throw fault;
    });
    const answer = await answerCall(failing, { name: 'loadWindow', given: {}, caller: '' }, told);
    expect(answer).toEqual({
      ok: false,
      message: 'Postlude made a mistake (loadWindow). Your work is kept; try again.',
    });
    expect(told.mock.calls).toEqual([[fault]]);
  });
});

describe('createBridge', () => {
  it('has one function for each command, and sends each under its name', async () => {
    const sent: unknown[] = [];
    const bridge = createBridge({
      call: async (name, given) => {
        sent.push([name, given]);
        return { ok: false, message: '' };
      },
      listen: () => () => undefined,
      pathOf: () => undefined,
    });
    const names = Object.keys(commandArguments) as CommandName[];
    expect(Object.keys(bridge).sort()).toEqual([...names, 'on'].sort());
    const given = { name: 'a', bytes: new Uint8Array() };
    for (const name of names) await (bridge[name] as (given: unknown) => Promise<unknown>)(given);
    expect(sent).toEqual(names.map((name) => [name, given]));
    expectTypeOf(bridge).toEqualTypeOf<Bridge>();
  });

  it('adds the path of a dropped file that has one, and takes no other', async () => {
    const sent: unknown[] = [];
    const known = new File([], 'a.md');
    const bridge = createBridge({
      call: async (_name, given) => {
        sent.push(given);
        return { ok: false, message: '' };
      },
      listen: () => () => undefined,
      pathOf: (file) => (file === known ? '/home/ada/a.md' : undefined),
    });
    const dropped = { name: 'a.md', bytes: new Uint8Array() };
    await bridge.openDropped({ ...dropped, file: known });
    const forged = { ...dropped, file: {}, path: '/etc/passwd' };
    await bridge.openDropped(forged);
    expect(sent).toEqual([{ ...dropped, path: '/home/ada/a.md' }, dropped]);
  });

  it('listens to events that there are, and to no others', () => {
    const listened: string[] = [];
    const bridge = createBridge({
      call: async () => ({ ok: false, message: '' }),
      listen: (name) => {
        listened.push(name);
        return () => void listened.pop();
      },
      pathOf: () => undefined,
    });
    const stop = bridge.on('changedOnDisk', () => undefined);
    bridge.on('toString' as 'changedOnDisk', () => undefined)();
    expect(listened).toEqual(['changedOnDisk']);
    stop();
    expect(listened).toEqual([]);
  });
});
