import type { z } from 'zod';
import {
  type CommandArguments,
  type CommandName,
  type CommandResult,
  commandArguments,
} from './contract.ts';
import type { Outcome } from './messages.ts';
import { weighPayload } from './weigh-payload.ts';

/** A function for each command, as the main process answers them; `caller` is the window that asked. */
export type Handlers<Caller> = {
  readonly [Name in CommandName]: (
    given: CommandArguments<Name>,
    caller: Caller,
  ) => Promise<Outcome<CommandResult<Name>>>;
};

/** A call as it came in, of which nothing is known yet. */
export type IncomingCall<Caller> = {
  readonly name: unknown;
  readonly given: unknown;
  readonly caller: Caller;
};

/**
 * Checks a call and has it answered. An unknown command, arguments that do not fit and a fault in the
 * handler come back as values, without a stack trace; `tellFault` hears of the fault.
 */
export async function answerCall<Caller>(
  handlers: Handlers<Caller>,
  { name, given, caller }: IncomingCall<Caller>,
  tellFault: (error: unknown) => void,
): Promise<Outcome<unknown>> {
  if (!isCommandName(name)) return refusal('There is no such command.');
  const checked = checkArguments(name, given);
  if (!checked.ok) return checked;
  try {
    return await dispatch(handlers, name, checked.value, caller);
  } catch (error) {
    tellFault(error);
    return refusal(`Postlude made a mistake (${name}). Your work is kept; try again.`);
  }
}

function dispatch<Caller, Name extends CommandName>(
  handlers: Handlers<Caller>,
  name: Name,
  given: CommandArguments<Name>,
  caller: Caller,
): Promise<Outcome<CommandResult<Name>>> {
  return handlers[name](given, caller);
}

const schemas: { readonly [Name in CommandName]: z.ZodType<CommandArguments<Name>> } =
  commandArguments;

/** The arguments of a command if they fit its schema, else where they do not. */
function checkArguments<Name extends CommandName>(
  name: Name,
  given: unknown,
): Outcome<CommandArguments<Name>> {
  const tooHeavy = weighPayload(given);
  if (tooHeavy !== undefined) return refusal(`Not accepted (${name}): ${tooHeavy}`);
  const parsed = schemas[name].safeParse(given);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  const place = issue?.path.map(String).join('.');
  return refusal(`Not accepted (${name}): ${place ? `${place}: ` : ''}${issue?.message ?? ''}`);
}

function isCommandName(name: unknown): name is CommandName {
  return typeof name === 'string' && Object.hasOwn(commandArguments, name);
}

function refusal(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}
