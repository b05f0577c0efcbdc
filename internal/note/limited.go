package note

import "github.com/sandarbh/sandarbh/internal/lang"

// Sentences that the next one limits: "The fee is ₹500. However, in hilly States it is ₹300." Alone they say more than their source.

// limiting opens a sentence that takes part of the one before it back.
var limiting = lang.MustCompile(`(?i)^(?:however|provided|except|but|now,?|under the (?:new|amended)|the (?:amendment|new|revised)|in (?:the )?case of|for (?:the )?(?:north[- ]east|hilly|special category))\b`)

var (
	// contrasts opens a sentence that sets something beside the one before it, or takes part of it back.
	contrasts = lang.MustCompile(`(?i)^(?:however|but|now,?|the new)\b`)
	// bindsOrPlans are the words of a rule, a plan, a denial, a belief or an estimate, of which part may be taken back; a figure that was
	// counted stays what it is.
	bindsOrPlans = lang.MustCompile(`(?i)\b(?:not|will|shall|must|(?-i:may)|can|cannot|should|would|could|eligible|entitled|requir\w*|requirements?|applicable|appl(?:y|ies|ied)|propos\w*|project(?:ed|s)|sought|demanded|requested|planned|estimated?|earlier|previously|existing|old|believed|thought|exempt\w*|allow\w*|permi\w*|limit\w*|capped|subject to|provides?|suspen\w*|deactivat\w*|banned|prohibit\w*|blocked|withheld|all|every|no|only|until|(?:state|concurrent) subjects?|implemented by|responsib\w+|purview|eliminated|abolished|scrapped|notes|observes|appreciates?|welcomes|acknowledges|recogni[sz]es)\b`)
	// takesBack is what undoes a deed.
	takesBack = lang.MustCompile(`(?i)\b(?:re-?activated|restored|reversed|withdrawn|revised|corrected|reinstated|cancelled|stayed|quashed|excluding|except|not (?:yet|all|apply|applicable)|exempt\w*|instead|same)\b`)
)

// sideBySide reports a sentence that tells what was counted or done, and behind it one that tells something else beside it: "Urban
// rates fell to 6%. However, rural rates stood still."
func sideBySide(text, next string) bool {
	return contrasts.MatchString(next) && !bindsOrPlans.MatchString(text) && !takesBack.MatchString(next)
}
