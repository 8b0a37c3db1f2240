#include "policy/fitting.hpp"

namespace rsc::policy {

bool is_of_workers(Occasion occasion) {
    return occasion == Occasion::hired || occasion == Occasion::training_held;
}
bool fits(EvidenceKind kind, Subject subject) {
    switch (kind) {
        case EvidenceKind::notice:
        case EvidenceKind::attendance: return subject == Subject::worker;
        case EvidenceKind::verification: return subject == Subject::agency;
        case EvidenceKind::contents: return subject != Subject::worker;
        default: return subject == Subject::client_case;
    }
}
bool fits(Content content, Subject subject) {
    if (content >= Content::discretionary_fund) return subject == Subject::agency;
    return (content >= Content::degree) == (subject == Subject::worker) &&
           subject != Subject::agency;
}
// A content that looks at the entry of its occasion makes sense on that occasion alone.
std::optional<Occasion> occasion_of(Content content) {
    switch (content) {
        case Content::level_reason: return Occasion::assigned;
        case Content::referral_form: return Occasion::referral_made;
        case Content::purchase_urgent: return Occasion::purchase_made;
        case Content::discharge_reason:
        case Content::refusal_documented: return Occasion::discharge;
        case Content::admission_reason: return Occasion::admission_declined;
        case Content::goals_linked: return Occasion::plan_signed;
        case Content::link_evidence: return Occasion::linked;
        case Content::hand_off_warm: return Occasion::handed_over;
        case Content::no_show_reason: return Occasion::no_show;
        case Content::hand_off_contact: return Occasion::coordinator_changed;
        case Content::no_opening_notified: return Occasion::no_opening;
        default: break;
    }
    const bool of_plan =
        (content >= Content::plan_with_client && content <= Content::plan_funding_with_team) ||
        (content >= Content::plan_goals && content <= Content::plan_papers);
    if (of_plan) return Occasion::plan_signed;
    return std::nullopt;
}

}  // namespace rsc::policy
