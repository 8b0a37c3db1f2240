#include <algorithm>
#include <array>

#include "exchange/demo_twists.hpp"

namespace rsc::exchange::demo {
namespace {

using model::AttachmentKind;
using model::Outcome;
using model::OutcomeStage;
using model::Sar;
using model::SarKind;

bool further(const Sar& sar) {
    return sar.kind == SarKind::extension || sar.kind == SarKind::additional ||
           sar.kind == SarKind::transfer;
}

template <class Change>
void change_papers(Draft& draft, Random& random, Change change) {
    for (Sar& sar : draft.record.sars) {
        if (!further(sar)) continue;
        for (auto& paper : sar.attachments) {
            if (random.chance(55)) change(sar, paper);
        }
    }
}

void papers_missing(Draft& draft, Random& random) {
    for (Sar& sar : draft.record.sars) {
        if (further(sar)) {
            std::erase_if(sar.attachments, [&](const auto&) { return random.chance(55); });
        }
    }
}
void papers_late(Draft& draft, Random& random) {
    change_papers(draft, random, [&](const Sar& sar, model::Attachment& paper) {
        const Date day = plus(draft.date_of(sar.occurred), random.between(2, 10));
        static_cast<model::Event&>(paper) = draft.prompt_event(draft.at(day, 11 * 60));
    });
}
void papers_undated(Draft& draft, Random& random) {
    change_papers(draft, random, [](const Sar&, model::Attachment& paper) {
        paper.entry = {};
        paper.dated.reset();
    });
}
void papers_stale(Draft& draft, Random& random) {
    change_papers(draft, random, [&](const Sar& sar, model::Attachment& paper) {
        paper.entry = {};
        paper.dated = plus(draft.date_of(sar.occurred), -random.between(31, 75));
    });
}
void scores_without_papers(Draft& draft, Random&) {
    for (auto& index : draft.record.acuity) {
        for (auto& item : index.items)
            item.documents.clear();
    }
}
void index_without_items(Draft& draft, Random&) {
    for (auto& index : draft.record.acuity)
        index.items.clear();
}

void never_authorized(Draft& draft, Random&) {
    std::erase_if(draft.record.sars,
                  [](const Sar& sar) { return sar.kind != SarKind::reimbursement; });
}
void not_extended(Draft& draft, Random&) {
    std::erase_if(draft.record.sars, [](const Sar& sar) { return sar.kind == SarKind::extension; });
}
void extension_denied(Draft& draft, Random&) {
    for (Sar& sar : draft.record.sars) {
        if (sar.kind != SarKind::extension) continue;
        for (auto& step : sar.status) {
            if (step.status == model::SarStatus::approved) step.status = model::SarStatus::denied;
        }
    }
}
void short_authorization(Draft& draft, Random& random) {
    for (Sar& sar : draft.record.sars) {
        if (sar.kind != SarKind::initial) continue;
        for (auto& line : sar.lines)
            line.through = plus(line.from, random.between(6, 20));
    }
}
void extended_with_gap(Draft& draft, Random& random) {
    for (Sar& sar : draft.record.sars) {
        if (sar.kind != SarKind::extension) continue;
        for (auto& line : sar.lines)
            line.from = plus(line.from, random.between(2, 9));
    }
}
void no_referral_form(Draft& draft, Random&) {
    for (auto& referral : draft.record.referrals_out)
        referral.referral_form = false;
}

void no_plan_with_request(Draft& draft, Random&) {
    for (Sar& sar : draft.record.sars) {
        if (sar.kind == SarKind::initial) sar.attachments.clear();
    }
}
void plan_sent_later(Draft& draft, Random& random) {
    for (Sar& sar : draft.record.sars) {
        if (sar.kind != SarKind::initial) continue;
        const Date day = plus(draft.date_of(sar.occurred), random.between(1, 9));
        for (auto& paper : sar.attachments) {
            static_cast<model::Event&>(paper) = draft.prompt_event(draft.at(day, 11 * 60));
        }
    }
}
void plan_sent_by_day(Draft& draft, Random&) {
    for (Sar& sar : draft.record.sars) {
        if (sar.kind != SarKind::initial) continue;
        for (auto& paper : sar.attachments) {
            static_cast<model::Event&>(paper) = draft.prompt_event(draft.date_of(sar.occurred));
            paper.entry = {};
        }
    }
}

void not_urgent(Draft& draft, Random& random) {
    for (auto& purchase : draft.record.purchases) {
        purchase.needed_by = plus(draft.date_of(purchase.occurred), random.between(8, 20));
    }
}
void not_paid_back(Draft& draft, Random&) {
    std::erase_if(draft.record.sars,
                  [](const Sar& sar) { return sar.kind == SarKind::reimbursement; });
}
void purchase_by_day(Draft& draft, Random&) {
    for (auto& purchase : draft.record.purchases) {
        purchase.occurred = draft.date_of(purchase.occurred);
    }
}
void paid_back_to_nobody(Draft& draft, Random&) {
    for (Sar& sar : draft.record.sars)
        sar.purchase = {};
}

template <class Change>
void change_outcomes(Draft& draft, OutcomeStage stage, Change change) {
    for (Outcome& outcome : draft.record.outcomes) {
        if (outcome.stage == stage) change(outcome);
    }
}
void interview_missed(Draft& draft, Random&) {
    for (Outcome& outcome : draft.record.outcomes) {
        if (outcome.window) outcome.completed.reset();
    }
}
void interview_late(Draft& draft, Random& random) {
    for (Outcome& outcome : draft.record.outcomes) {
        if (!outcome.window) continue;
        const Date day = plus(outcome.window->closes, random.between(1, 12));
        outcome.completed = draft.prompt_event(day);
    }
}
void window_not_known(Draft& draft, Random&) {
    for (Outcome& outcome : draft.record.outcomes)
        outcome.window.reset();
}
void nothing_at_discharge(Draft& draft, Random&) {
    change_outcomes(draft, OutcomeStage::discharge,
                    [](Outcome& outcome) { outcome.completed.reset(); });
}
void late_at_discharge(Draft& draft, Random& random) {
    change_outcomes(draft, OutcomeStage::discharge, [&](Outcome& outcome) {
        const Date day = plus(draft.course.horizon, random.between(1, 15));
        outcome.completed = draft.prompt_event(day);
    });
}
void satisfaction_not_asked(Draft& draft, Random&) {
    change_outcomes(draft, OutcomeStage::on_request,
                    [](Outcome& outcome) { outcome.completed.reset(); });
}

constexpr std::array<Flaw, 28> flaws_of_requests = {{
    {"papers of a request missing", Scene::extended, papers_missing},
    {"papers of a request late", Scene::extended, papers_late},
    {"papers of a request not dated", Scene::extended, papers_undated},
    {"papers of a request stale", Scene::extended, papers_stale},
    {"papers under Case Management not dated", Scene::management, papers_undated},
    {"papers under Case Management late", Scene::management, papers_late},
    {"scores without papers", Scene::any, scores_without_papers},
    {"index without items", Scene::any, index_without_items},
    {"never authorized", Scene::any, never_authorized},
    {"not extended", Scene::any, not_extended},
    {"extension denied", Scene::any, extension_denied},
    {"authorized for a short time", Scene::any, short_authorization},
    {"extended with a gap", Scene::extended, extended_with_gap},
    {"no referral form", Scene::coordination, no_referral_form},
    {"emergency request without the plan", Scene::emergency, no_plan_with_request},
    {"emergency plan sent later", Scene::emergency, plan_sent_later},
    {"emergency plan sent, not named", Scene::emergency, plan_sent_by_day},
    {"purchase that could wait", Scene::purchase, not_urgent},
    {"purchase not paid back", Scene::purchase, not_paid_back},
    {"purchase known by its day", Scene::purchase, purchase_by_day},
    {"reimbursement names no purchase", Scene::purchase, paid_back_to_nobody},
    {"interview missed", Scene::interviews, interview_missed},
    {"interview after its window", Scene::interviews, interview_late},
    {"window of the interview not known", Scene::any, window_not_known},
    {"no outcome data at discharge", Scene::left, nothing_at_discharge},
    {"outcome data after discharge", Scene::left, late_at_discharge},
    {"satisfaction asked for, not answered", Scene::any, satisfaction_not_asked},
    {"no referral form used at the end", Scene::left, no_referral_form},
}};

}  // namespace

std::span<const Flaw> request_flaws() {
    return flaws_of_requests;
}

}  // namespace rsc::exchange::demo
