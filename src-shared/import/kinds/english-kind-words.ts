import type { EventKind } from '../../report/event-kind.ts';

/**
 * English words that tell what an event was, most telling first: the first rule that matches wins.
 * Every pattern is a plain alternation, so its time is linear in the text.
 */
export const englishKindWords: readonly (readonly [EventKind, RegExp])[] = [
  [
    'false-lead',
    /\b(?:misleading|false lead|red herring|wrong track|dead end|turned out to be unrelated|ruled out|no effect|did not help|didn't help|unrelated|error rate unchanged|no change)\b/,
  ],
  [
    'resolved',
    /\b(?:(?:incident|issue|outage|problem|sev-?\d)(?: (?:is|was|has been|now|declared|marked|officially))* (?:resolved|over|closed|fixed|end(?:s|ed))|fully (?:restored|recovered|resolved|operational)|service(?:s)? (?:fully )?(?:restored|recovered)|all clear|(?:impact|outage) end(?:s|ed)|full recovery|back to normal|(?:service|site|system|everything|ingest|api|platform|traffic)s? (?:is|are|was|were) back(?= (?:up|online|in service)\b|[.!,;]|$)|(?<!partially |partly |almost |nearly )resolved(?! (?:to|conflicts?|comments?|hosts?|names?|threads?)\b)|verified operational)\b|^(?:all |incident )?closed\b/,
  ],
  [
    'mitigated',
    /\b(?:mitigated|rolled back|roll(?:ed|ing)? back|rollback (?:completed?|done|finished|deployed)|reverted|rectified|hotfix (?:deployed|live)|fix (?:is |was )?(?:deployed|live|applied|released|rolled out)|workaround (?:applied|deployed)|normali[sz]ed|recovering|failover (?:completed?|done)|failed over|scaled up|traffic (?:restored|shifted)|re-?enabled)\b/,
  ],
  [
    'root-cause-identified',
    /\b(?:(?<!(?:for|investigat\w{1,5}|determine|find|understand|unknown|analy[sz]\w{1,5}|suspected|possible|potential|probable|of)(?: the| a| its)? )root cause(?! (?:analysis|unknown|unclear|still|remains|investigation|not|(?:is|was) (?:still|not|unknown|unclear))\b)|identified (?:the|as)|(?:found|identified|discovered|traced) (?:the |to |a )?(?:cause|bug|culprit|problem|issue|misconfiguration)|cause (?:found|identified|confirmed)|pinpointed|culprit)\b/,
  ],
  [
    'escalated',
    /\b(?:escalat(?:ed|es|ing|ion)|paged? (?:the )?(?:second|secondary|manager|team|incident commander|\w+ team)|called in|war room|(?:incident|sev-?\d) (?:is |was )?declared|declare[sd]? (?:an? |the |this as an? )?(?:\w+ )?(?:incident|sev)|^declared|handed over|support (?:ticket|case) (?:raised|opened)|raised .{0,40}support)\b/,
  ],
  [
    'acknowledged',
    /\b(?:acknowledg(?:ed|es|ing)|ack(?:ed|s)?|on-?call (?:responds|responded|picks up|joined|started)|taking a look|looking into it|is looking|begins? looking|started looking|took ownership)\b/,
  ],
  [
    'impact-started',
    /\b(?:impact (?:started|starts|began|begins)|outage (?:started|starts|began|begins)|started failing|start(?:s|ed)? to fail|begin(?:s)? to fail|began failing|went down|goes down|stopped (?:working|responding)|errors? (?:started|began|begin)|drops? to zero|crash loop|became unavailable|expires?d?\b.{0,40}\bfail)/,
  ],
  [
    'detected',
    /\b(?:detect(?:ed|s|ion)|alert(?:s|ed|ing)?(?: \w+)? (?:fire[sd]?|firing|triggered|went off|received|came in)|alarm|(?<!(?:we are|still|continue[sd]?|keep|kept|fix,|and) )monitoring(?! (?:the|for|closely|continues|situation|period|results?|recovery)\b)|paged|page[sd]? |page(?=:)|pages? (?:on-?call|fire[sd]?)|pager (?:storm|goes|went|fires)|(?:get|got|receive[sd]?) (?:an? |the )?(?:\w+ )?(?:alert|page)\b|(?:first|initial) (?:\w+ ){0,2}(?:alert|page|complaint|errors? seen)|alert(?=:)|first (?:report|noticed|alert|reported)|reports? (?:that|of|from|an? (?:problem|issue|error|failure|outage))|reported|noticed|users? (?:report|complain)|support ticket|incoming report|warning from)\b/,
  ],
  [
    'communication',
    /\b(?:status page|statuspage|announce[sd]?|notified|notif(?:y|ies)|communicat(?:ed|ion|es)|e-?mail(?:ed)?|tweet(?:ed)?|informed|posted (?:an )?update|customers? (?:told|informed|updated)|update (?:posted|sent))\b/,
  ],
  [
    'hypothesis',
    /\b(?:suspect(?:s|ed|ing)?|hypothesi[sz](?:e[sd]?|s)|theor(?:y|ised|ized)|might be|may be|could be|possibl[ey]|assum(?:e[sd]?|ption|ing)|believ(?:e[sd]?|ing)|investigat(?:ion|ing|ed)(?: \w+)* (?:focus|into|of|on)|think(?:s|ing)?)\b/,
  ],
  [
    'action',
    /\b(?:deploy(?:s|ed|ing|ment)?|restart(?:s|ed|ing)?|delet(?:es?|ed|ing)|increas(?:es?|ed|ing)|scal(?:es?|ed|ing)|revert(?:s|ing)?|appl(?:y|ies|ied)|disabl(?:es?|ed|ing)|enabl(?:es?|ed|ing)|creat(?:es?|ed|ing)|remov(?:es?|ed|ing)|upgrad(?:es?|ed|ing)|fix(?:es|ed|ing)?|patch(?:es|ed)?|merg(?:es?|ed|ing)|run|ran|started|began|begin|open(?:s|ed)?|investigat(?:ed?|es|ing|ion)|check(?:s|ed|ing)?|attempt(?:s|ed|ing)?|tri(?:es|ed))\b/,
  ],
];
