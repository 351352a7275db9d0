/** What a secret-looking piece of text is, as messages name it. */
export type SecretPattern = {
  readonly name: string;
  /** `g` and linear in the length of the text. The group `secret`, if there is one, is the secret itself. */
  readonly pattern: RegExp;
  /** Looks again at what the pattern found. */
  readonly isSecret?: (found: string) => boolean;
  /** It leads into a network or to a person, and opens nothing by itself. */
  readonly isAddress?: true;
};

/** Tokens that say by their form whose they are. Sources: the issuers' documentation, secretlint's rules. */
const tokens: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['an AWS access key', /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{22,255})\b/g],
  ['a GitLab token', /\bgl(?:pat|ptt|dt|rt|cbt|soat|ft)-[\w-]{20,255}/g],
  ['a Slack token', /\bxox[abeoprs](?:\.xox[bp])?-[\w-]{10,255}/g],
  ['a Slack token', /\bxapp-\d-[\w-]{10,255}/g],
  [
    'a Slack webhook',
    /\bhttps:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[\w/]{10,255}/g,
  ],
  [
    'a Teams webhook',
    /\bhttps:\/\/[\w.-]{1,100}\.webhook\.office\.com\/webhookb2\/[\w@/-]{20,255}/g,
  ],
  [
    'a Discord webhook',
    /\bhttps:\/\/discord(?:app)?\.com\/api\/webhooks\/\d{5,30}\/[\w-]{20,255}/g,
  ],
  ['a Stripe key', /\b[sr]k_(?:live|test)_[A-Za-z0-9]{10,255}\b/g],
  ['a Google API key', /\bAIza[\w-]{35}(?![\w-])/g],
  ['a Google access token', /\bya29\.[\w-]{20,1000}/g],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['a PyPI token', /\bpypi-AgE[\w-]{50,1000}/g],
  ['a SendGrid key', /\bSG\.[\w-]{16,64}\.[\w-]{16,64}(?![\w-])/g],
  ['a Twilio key', /\bSK[0-9a-f]{32}\b/g],
  ['an Anthropic key', /\bsk-ant-[\w-]{20,255}/g],
  ['an OpenAI key', /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9]{20,255}\b/g],
  ['a DigitalOcean token', /\bdo[opr]_v1_[0-9a-f]{64}\b/g],
  ['a Docker Hub token', /\bdckr_(?:pat|oat)_[\w-]{20,255}/g],
  ['a Vault token', /\bhv[bsr]\.[\w-]{20,1000}/g],
  ['a Grafana token', /\bgl(?:sa|c)_[\w=]{20,500}/g],
  ['a Databricks token', /\bdapi[0-9a-f]{32}\b/g],
  ['a New Relic key', /\bNRAK-[A-Z0-9]{27}\b/g],
  ['a JSON Web Token', /\beyJ[\w-]{8,4000}\.eyJ[\w-]{4,8000}(?:\.[\w-]{0,4000})?/g],
  [
    'a private key',
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^-]{0,20000}-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g,
  ],
  ['an Azure key', /\b(?:AccountKey|SharedAccessKey)=(?<secret>[A-Za-z0-9+/]{40,100}={0,2})/g],
  [
    'the signature of a web address',
    /[?&](?:X-Amz-Signature|X-Goog-Signature|sig|Signature)=(?<secret>[\w%+/-]{20,1000}={0,2})/g,
  ],
];

/** What is called a secret by the words before it. */
const called: readonly SecretPattern[] = [
  {
    name: 'a password in a web address',
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@'"<>]{0,100}:(?<secret>[^\s/@'"<>]{3,200})@/gi,
    isSecret: isNoPlaceholder,
  },
  {
    name: 'the credentials of a request',
    pattern:
      /\b(?:authorization|x-api-key|x-auth-token)["']?\s{0,5}[:=]\s{0,5}["']?(?:(?:basic|bearer|token)\s{1,5})?(?<secret>[\w+/.~-]{12,4000}={0,2})/gi,
    isSecret: (found) => isNoPlaceholder(found) && (found.length >= 16 || looksRandom(found)),
  },
  {
    name: 'a bearer token',
    pattern: /\bbearer\s{1,5}(?<secret>[\w+/.~-]{20,4000}={0,2})/gi,
    isSecret: looksRandom,
  },
  {
    name: 'a cookie of a session',
    pattern:
      /\b(?:session_?id|sid|phpsessid|jsessionid|connect\.sid)=(?<secret>[\w%.:+/-]{16,1000})/gi,
    isSecret: looksRandom,
  },
  {
    name: 'a password or key',
    pattern:
      /(?:passw(?:or)?d|passphrase|pwd|secret|token|api_?-?key|access_?-?key|private_?-?key|secret_?-?key|credentials?)["'`*]{0,3}\s{0,5}(?::|=|=>|:=)\s{0,5}(?:"(?<quoted>[^"\n]{6,500})"|'(?<single>[^'\n]{6,500})'|`(?<code>[^`\n]{6,500})`|(?<bare>[^\s"'`,;&|<>()[\]{}]{6,500}))/gi,
    isSecret: looksChosen,
  },
  {
    name: 'a password or key',
    pattern:
      /--(?:password|passwd|token|secret|api-key|access-key)[= ](?<secret>[^\s"'`<>$]{6,500})/gi,
    isSecret: looksChosen,
  },
  {
    name: 'a password',
    pattern:
      /\b(?:password|passphrase)\s{1,3}(?:is|was|:)\s{1,3}["'`*]{0,3}(?<secret>[^\s"'`*]{6,200})/gi,
    isSecret: looksChosen,
  },
];

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';

/** Where a network or a person is found. Sources: RFC 1918, RFC 4193, RFC 6762, RFC 6761. */
const addresses: readonly SecretPattern[] = [
  {
    name: 'a private network address',
    pattern: new RegExp(
      `(?<![\\w.-])(?:10\\.${octet}|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.${octet}\\.${octet}(?![\\w-]|\\.\\d)(?!/(?:8|12|16)\\b)`,
      'g',
    ),
    isAddress: true,
  },
  {
    name: 'a private network address',
    pattern: /(?<![\w:])f[cd][0-9a-f]{2}:(?:[0-9a-f]{0,4}:){1,6}[0-9a-f]{1,4}(?![\w:])/gi,
    isAddress: true,
  },
  {
    name: 'a private host',
    pattern:
      /(?<=^|:\/\/|[^\w.@/-])(?:[a-z0-9](?:[a-z0-9-]{0,62}\.)){1,8}(?:internal|intranet|corp|lan|local|localdomain|private|home\.arpa)(?![\w-]|\.[a-z])(?!\()/gi,
    isAddress: true,
    isSecret: isHost,
  },
  {
    name: 'an e-mail address',
    pattern: /(?<![\w.+/:@-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?![\w-]|:[\w/])/gi,
    isAddress: true,
    isSecret: isPersonal,
  },
];

/** Everything that is looked for; what is found first at a place counts. */
export const secretPatterns: readonly SecretPattern[] = [
  ...tokens.map(([name, pattern]) => ({ name, pattern, isSecret: isNoExample })),
  ...called,
  ...addresses,
];

function isNoExample(found: string): boolean {
  return !/EXAMPLE|X{6}|x{6}|\*{3}|\.\.\./.test(found);
}

/** Something that stands for a secret: `<password>`, `$TOKEN`, `{{ key }}`, `****`, `redacted`. */
function isNoPlaceholder(found: string): boolean {
  return (
    isNoExample(found) &&
    !/^(?:[<$%{[(]|\*+$|x+$|\.+$|-+$)/i.test(found) &&
    !/^(?:pass(?:word)?|passwd|secret|token|redacted|removed|hidden|example|null|none|true|false|undefined|changed|reset|your\S*|my\S*)$/i.test(
      found,
    )
  );
}

/** A mixture that nobody writes as a word, a path or a name. */
function looksRandom(found: string): boolean {
  return isNoPlaceholder(found) && /\d/.test(found) && /[a-z]/i.test(found);
}

/** Digits or signs among letters, as passwords have them; not a number, a call, a path or a version. */
function looksChosen(found: string): boolean {
  if (!isNoPlaceholder(found) || /\s/.test(found)) return false;
  if (/^(?:https?:|\/|\.\/|~\/|[\d.:/-]+[.,]?$)/.test(found)) return false;
  if (/[([{]|^\w+(?:\.\w+)+$|^arn:|^[A-Z][A-Z_]+$/.test(found)) return false;
  return /[a-z]/i.test(found) && /\d|[!#%&^*+=@~]/.test(found);
}

/** Names of the examples of RFC 2606 and of programs, whose dots are no domain's. */
function isHost(found: string): boolean {
  return !/^(?:e\.g|i\.e|www)\.|\.(?:example|test|invalid)\./i.test(found);
}

/** Not an address of everybody's, a mailing list, an example (RFC 2606) or an image's `name@2x.png`. */
function isPersonal(found: string): boolean {
  if (/@(?:googlegroups\.com|lists?\.|groups\.)/i.test(found)) return false;
  if (/@(?:[\w-]+\.)*(?:example|test|invalid|localhost)(?:\.(?:com|net|org))?$/i.test(found)) {
    return false;
  }
  if (/\.(?:png|jpe?g|gif|svg|webp|js|ts|css|git|md|py|sh|go|internal|local)$/i.test(found))
    return false;
  return !/^(?:git|no-?reply|do-?not-?reply|support|help|info|contact|hello|security|abuse|postmaster|webmaster|admin|sales|press|team|on-?call)[@+]/i.test(
    found,
  );
}
