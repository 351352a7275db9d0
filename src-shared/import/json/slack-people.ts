import { type JsonNode, listOf, textAt } from './json-node.ts';

/** The names behind the ids of a Slack export. */
export type SlackNames = {
  readonly users: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
  /** Where each message was written, if that is worth saying: `#ops`. */
  readonly places?: ReadonlyMap<JsonNode, string>;
};

/** The names in `users.json` by id: the name that is shown, else the real one, else the account's. */
export function userNames(users: JsonNode | undefined): ReadonlyMap<string, string> {
  return new Map(
    listOf(users).flatMap((user) => {
      const id = textAt(user, 'id');
      const name = profileName(user) ?? textAt(user, 'real_name') ?? textAt(user, 'name');
      return id === undefined || name === undefined ? [] : [[id, name] as const];
    }),
  );
}

/** The names in the profiles that came with messages, by the id of who wrote them. */
export function profileNames(messages: readonly JsonNode[]): ReadonlyMap<string, string> {
  return new Map(
    messages.flatMap((message) => {
      const [id, name] = [textAt(message, 'user'), nameInProfile(message)];
      return id === undefined || name === undefined ? [] : [[id, name] as const];
    }),
  );
}

function nameInProfile(message: JsonNode): string | undefined {
  return (
    textAt(message, 'user_profile', 'real_name') ?? textAt(message, 'user_profile', 'display_name')
  );
}

function profileName(user: JsonNode): string | undefined {
  return textAt(user, 'profile', 'real_name') ?? textAt(user, 'profile', 'display_name');
}

/** The names in `channels.json` by id, without `#`. */
export function channelNames(channels: JsonNode | undefined): ReadonlyMap<string, string> {
  return new Map(
    listOf(channels).flatMap((channel) => {
      const [id, name] = [textAt(channel, 'id'), textAt(channel, 'name')];
      return id === undefined || name === undefined ? [] : [[id, name] as const];
    }),
  );
}

/** Who wrote a message: the profile that came with it, the name of the user, the name of a bot. */
export function authorOf(message: JsonNode, names: SlackNames): string | undefined {
  const user = textAt(message, 'user');
  const known = user === undefined ? undefined : names.users.get(user);
  return (
    known ??
    nameInProfile(message) ??
    textAt(message, 'username') ??
    textAt(message, 'bot_profile', 'name') ??
    user
  );
}
