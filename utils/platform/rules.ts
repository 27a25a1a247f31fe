import { regexOf } from '../core/pattern';
import type { WantedRule } from '../core/wanted-rules';
import type { RuleBook } from '../services/ports';
import { browser, type DeclarativeNetRequest } from './browser';
import { pausePath } from './tabs';

type Rule = DeclarativeNetRequest.Rule;
const dnr = browser.declarativeNetRequest;

/**
 * The browser's own rules. A redirect names our page by `extensionPath`, never by `runtime.getURL()`: in Chromium
 * that answers with a dynamic address which a restart makes stale.
 */
export const browserRules: RuleBook = {
  async set(standing, passing) {
    const [dynamicRules, sessionRules] = await Promise.all([dnr.getDynamicRules(), dnr.getSessionRules()]);
    const [dynamicChange, sessionChange] = await Promise.all([
      change(dynamicRules, standing),
      change(sessionRules, passing),
    ]);
    // Opening first, closing after: between the two calls nobody meets a pause they were let through.
    if (sessionChange) await dnr.updateSessionRules(sessionChange);
    if (dynamicChange) await dnr.updateDynamicRules(dynamicChange);
  },
};

/** What to remove and add, in one call that happens wholly or not at all; null when all is as wanted. */
async function change(present: readonly Rule[], wanted: readonly WantedRule[]) {
  const wantedRules = (await Promise.all(wanted.map(ruleOf))).filter((rule) => rule !== null);
  const wantedTexts = new Map(wantedRules.map((rule) => [JSON.stringify(rule), rule]));
  const removeRuleIds: number[] = [];
  const takenIds = new Set<number>();
  for (const rule of present) {
    const text = JSON.stringify(comparable(rule));
    if (wantedTexts.delete(text)) takenIds.add(rule.id);
    else removeRuleIds.push(rule.id);
  }
  const addRules: Rule[] = [];
  let id = 1;
  for (const rule of wantedTexts.values()) {
    while (takenIds.has(id)) id += 1;
    takenIds.add(id);
    addRules.push({ ...rule, id });
  }
  return addRules.length + removeRuleIds.length > 0 ? { removeRuleIds, addRules } : null;
}

/**
 * The browser's form of a rule without its number; null where the content script has to do: for a pattern too large,
 * and for several words, of which a pattern could look for one alone and would pause other people's names.
 */
async function ruleOf({ region, action, ref, priority }: WantedRule): Promise<Omit<Rule, 'id'> | null> {
  if (region.words.length > 1) return null;
  const regex = regexOf(region);
  const { isSupported } = await dnr.isRegexSupported({ regex, isCaseSensitive: false });
  if (!isSupported) return null;
  return {
    priority,
    condition: { regexFilter: regex, isUrlFilterCaseSensitive: false, resourceTypes: ['main_frame'] },
    action:
      action === 'open'
        ? { type: 'allow' }
        : { type: 'redirect', redirect: { extensionPath: pausePath(ref) } },
  };
}

/** A stored rule in the order of keys of {@link ruleOf}: browsers give them back in an order of their own. */
function comparable({ priority, condition, action }: Rule): Omit<Rule, 'id'> {
  const redirect = action.redirect?.extensionPath;
  return {
    priority: priority ?? 1,
    condition: {
      regexFilter: condition.regexFilter ?? '',
      isUrlFilterCaseSensitive: condition.isUrlFilterCaseSensitive ?? false,
      resourceTypes: condition.resourceTypes ?? [],
    },
    action:
      redirect === undefined
        ? { type: action.type }
        : { type: action.type, redirect: { extensionPath: redirect } },
  };
}
