#include "validate/checks.hpp"

#include <algorithm>
#include <initializer_list>

#include "validate/walk.hpp"

namespace rsc::validate {
namespace {

using calendar::Moment;

// Levels by instrument and edition: the names of levels only, nothing of the instruments' content.
bool is_level(const model::LevelOfCare& result, std::string& expected) {
    const auto one_of = [&](std::initializer_list<std::string_view> levels) {
        for (const std::string_view level : levels)
            expected += (expected.empty() ? "" : ", ") + std::string(level);
        return std::find(levels.begin(), levels.end(), result.level) != levels.end();
    };
    switch (result.instrument) {
        case model::Instrument::locus: return one_of({"1", "2", "3", "4", "5", "6"});
        case model::Instrument::calocus: return one_of({"0", "1", "2", "3", "4", "5", "6"});
        case model::Instrument::asam:
            if (result.edition == "3") {
                return one_of({"0.5", "1", "OTP", "2.1", "2.5", "3.1", "3.3", "3.5", "3.7", "4"});
            }
            if (result.edition == "4") {
                return one_of({"1.0", "1.5", "1.7", "2.1", "2.5", "2.7", "3.1", "3.5", "3.7", "4"});
            }
            expected = "edition 3 or 4, whose levels differ";
            return false;
        case model::Instrument::placement_criteria: break;  // each county's own
    }
    return true;
}

// Whether a consent of this kind covers the day: signed by then, not past, not revoked.
bool has_consent(const Case& record, model::ConsentKind kind, const Moment& when,
                 const calendar::Zone& zone) {
    return std::any_of(
        record.consents.begin(), record.consents.end(), [&](const model::Consent& consent) {
            if (consent.voided || consent.kind != kind) return false;
            if (surely_before(when, consent.occurred, zone)) return false;
            if (consent.expires && *consent.expires < zone.date_of(when)) return false;
            return !consent.revoked || surely_before(when, consent.revoked->occurred, zone);
        });
}

}  // namespace

void score_sum(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.acuity.size(); ++i) {
        const model::Acuity& index = record.acuity[i];
        if (index.voided || index.items.empty()) continue;
        std::int64_t sum = 0;
        for (const model::AcuityItem& item : index.items)
            sum += item.points;
        if (sum != index.score) {
            add(findings, "check.score-sum", join("acuity", i) + "/score",
                "the sum of its items, " + std::to_string(sum), std::to_string(index.score));
        }
    }
}

void signed_incomplete(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.sccp.size(); ++i) {
        const auto& signing = record.sccp[i].signed_on;
        if (!signing || record.sccp[i].voided) continue;
        const auto signed_by = [&](model::Signer signer) {
            return std::find(signing->signers.begin(), signing->signers.end(), signer) !=
                   signing->signers.end();
        };
        const bool client = signed_by(model::Signer::client) || signed_by(model::Signer::guardian);
        const bool worker =
            signed_by(model::Signer::coordinator) || signed_by(model::Signer::supervisor);
        if (!client || !worker) {
            add(findings, "check.signed-incomplete", join("sccp", i) + "/signed/signers",
                "the client or guardian, and the coordinator or supervisor",
                client ? "no worker" : "no client");
        }
    }
}

// The range that the agency's instrument declares, in force when the index was completed.
void acuity_range(const Case& record, const Surroundings& around, std::vector<Finding>& findings) {
    if (around.agency == nullptr) return;
    for (std::size_t i = 0; i < record.acuity.size(); ++i) {
        const model::Acuity& index = record.acuity[i];
        if (index.voided) continue;
        const model::AcuityInstrument* used = nullptr;
        for (const model::AcuityInstrument& instrument : around.agency->acuity_instruments) {
            if (instrument.voided) continue;
            const bool named = !index.edition.empty() && index.edition == instrument.edition;
            const bool in_use = index.edition.empty() &&
                                !surely_before(index.occurred, instrument.occurred, *around.zone);
            if (!named && !in_use) continue;
            // Of several in use by then, the one that began last.
            if (used == nullptr ||
                !surely_before(instrument.occurred, used->occurred, *around.zone)) {
                used = &instrument;
            }
        }
        if (used == nullptr) continue;
        if (index.score < used->least || index.score > used->most) {
            add(findings, "check.acuity-range", join("acuity", i) + "/score",
                "from " + std::to_string(used->least) + " to " + std::to_string(used->most) +
                    ", edition " + std::string(used->edition),
                std::to_string(index.score));
        }
        for (std::size_t j = 0; j < index.items.size() && !used->groups.empty(); ++j) {
            const auto& group = index.items[j].group;
            if (std::find(used->groups.begin(), used->groups.end(), group) == used->groups.end()) {
                add(findings, "check.acuity-range", join("acuity", i) + join("items", j) + "/group",
                    "an item group of edition " + std::string(used->edition),
                    "'" + std::string(group) + "'");
            }
        }
    }
}

void level_of_care(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.level_of_care.size(); ++i) {
        const model::LevelOfCare& result = record.level_of_care[i];
        if (result.voided) continue;
        std::string expected;
        if (!is_level(result, expected)) {
            add(findings, "check.level-of-care", join("level_of_care", i) + "/level",
                std::string(name(result.instrument)) + ": " + expected,
                "'" + std::string(result.level) + "'" +
                    (result.edition.empty() ? "" : " of edition " + std::string(result.edition)));
        }
        // The composite scores of LOCUS and CALOCUS are sums of seven ratings from 1 to 5.
        const bool composite = result.instrument == model::Instrument::locus ||
                               result.instrument == model::Instrument::calocus;
        if (composite && result.score && (*result.score < 7 || *result.score > 35)) {
            add(findings, "check.level-of-care", join("level_of_care", i) + "/score",
                "a composite score from 7 to 35", std::to_string(*result.score));
        }
    }
}

void plan_without_goals(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.sccp.size(); ++i) {
        const model::PlanVersion& plan = record.sccp[i];
        if (plan.voided || !plan.signed_on || plan.kind != model::PlanKind::full) continue;
        if (plan.goals.empty() && plan.of.empty()) {
            add(findings, "check.plan-without-goals", join("sccp", i),
                "goals in the client's words", "none");
        }
        for (std::size_t j = 0; j < plan.goals.size(); ++j) {
            if (!plan.goals[j].indicators.empty()) continue;
            add(findings, "check.plan-without-goals", join("sccp", i) + join("goals", j),
                "what would show that the goal is reached", "no indicator");
        }
    }
}

void advocacy_without_consent(const Case& record, const Surroundings& around,
                              std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.contacts.size(); ++i) {
        const model::Contact& contact = record.contacts[i];
        if (contact.voided || !contact.reached || contact.with == model::With::client ||
            contact.purpose != model::Purpose::advocacy) {
            continue;
        }
        if (!has_consent(record, model::ConsentKind::feedback, contact.occurred, *around.zone)) {
            add(findings, "check.advocacy-without-consent", join("contacts", i),
                "a consent to feedback that covers the day", "none");
        }
    }
}

// A message has no length; what goes both ways by voice or in person has one.
void contact_minutes(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.contacts.size(); ++i) {
        const model::Contact& contact = record.contacts[i];
        const bool spoken = contact.mode == model::Mode::face_to_face ||
                            contact.mode == model::Mode::video ||
                            contact.mode == model::Mode::phone;
        if (contact.voided || !contact.reached || !spoken || contact.minutes != 0) continue;
        add(findings, "check.contact-minutes", join("contacts", i) + "/minutes",
            "how long it took, or nothing where that is not known", "0");
    }
}

void contact_overlap(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    struct Visit {
        calendar::Instant from;
        std::size_t index;
    };
    std::vector<Visit> visits;
    for (std::size_t i = 0; i < record.contacts.size(); ++i) {
        const model::Contact& contact = record.contacts[i];
        const auto* instant = std::get_if<calendar::Instant>(&contact.occurred);
        if (instant == nullptr || contact.voided || !contact.reached ||
            contact.mode != model::Mode::face_to_face) {
            continue;
        }
        visits.push_back({*instant, i});
    }
    std::sort(visits.begin(), visits.end(), [](const Visit& a, const Visit& b) {
        return std::pair(a.from, a.index) < std::pair(b.from, b.index);
    });
    const auto by = [](const model::Contact& one) {
        return one.worker.empty() ? one.by : one.worker;
    };
    const auto end_of = [&](const Visit& visit) {
        const auto minutes = record.contacts[visit.index].minutes.value_or(0);
        return visit.from + calendar::Elapsed{minutes * 60};
    };
    // Whether the later visit tells of another place while the earlier one lasted; who was in both.
    const auto in_both = [&](const Visit& earlier, const Visit& later) -> std::string {
        const model::Contact& before = record.contacts[earlier.index];
        const model::Contact& contact = record.contacts[later.index];
        if (later.from != earlier.from && later.from >= end_of(earlier)) return {};
        const bool elsewhere =
            (before.setting && contact.setting && *before.setting != *contact.setting) ||
            (!before.place.empty() && !contact.place.empty() && before.place != contact.place);
        if (!elsewhere) return {};
        if (before.with == model::With::client && contact.with == model::With::client) {
            return "the client";
        }
        return by(before) == by(contact) ? by(contact).str() : std::string();
    };
    std::size_t longest = 0;  // of those before, the one that ends last
    for (std::size_t i = 1; i < visits.size(); ++i) {
        for (const std::size_t earlier : {i - 1, longest}) {
            const std::string who = in_both(visits[earlier], visits[i]);
            if (who.empty()) continue;
            add(findings, "check.contact-overlap", join("contacts", visits[i].index) + "/occurred",
                "a time at which " + record.contacts[visits[earlier].index].id.str() +
                    " was over, or its place",
                who + " was in two places");
            break;
        }
        if (end_of(visits[i]) > end_of(visits[longest])) longest = i;
    }
}

void discharge_reasons(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    if (!record.discharge || record.discharge->voided) return;
    using enum model::DischargeReason;
    const auto& reasons = record.discharge->reasons;
    const auto gives = [&reasons](model::DischargeReason reason) {
        return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
    };
    for (const auto& [a, b] : {std::pair{completed, withdrew}, std::pair{completed, lost_contact},
                               std::pair{completed, not_eligible}, std::pair{deceased, moved},
                               std::pair{deceased, withdrew}}) {
        if (!gives(a) || !gives(b)) continue;
        add(findings, "check.discharge-reasons", "/discharge/reasons",
            "one of '" + std::string(name(a)) + "' and '" + std::string(name(b)) + "'", "both");
    }
}

// More than the whole fund that stood on the day: cents taken for dollars, or a digit too many.
void purchase_amount(const Case& record, const Surroundings& around,
                     std::vector<Finding>& findings) {
    if (around.agency == nullptr) return;
    for (std::size_t i = 0; i < record.purchases.size(); ++i) {
        const model::Purchase& purchase = record.purchases[i];
        if (purchase.voided) continue;
        std::optional<std::int64_t> most;
        for (const model::DiscretionaryFund& fund : around.agency->discretionary_fund) {
            const bool begun = !surely_before(purchase.occurred, fund.occurred, *around.zone);
            const bool over =
                fund.ended && surely_before(fund.ended->occurred, purchase.occurred, *around.zone);
            if (fund.voided || !begun || over) continue;
            most = std::max(most.value_or(0), fund.cents);
        }
        if (!most || purchase.cents <= *most) continue;
        add(findings, "check.purchase-amount", join("purchases", i) + "/cents",
            "no more than the whole fund, " + std::to_string(*most),
            std::to_string(purchase.cents));
    }
}

}  // namespace rsc::validate
