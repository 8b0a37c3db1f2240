#include <algorithm>

#include "timeline/contents.hpp"

namespace rsc::timeline {
namespace {

using model::PlanVersion;
using policy::Content;

// A version is locked once signed, so what it lacks can only be mended by a later one.
template <class Has>
Presence plan_content(const Facts& facts, const Happening& happening, const Has& has,
                      std::string_view lacking) {
    const auto* plan = static_cast<const PlanVersion*>(happening.subject);
    if (has(*plan)) return present({}, plan->id);
    bool later = false;
    for (const SeenPlan& seen : facts.plans()) {
        // Of two signed on one day the later is the one that was written down later.
        const bool before =
            plan->signed_on && seen.plan->signed_on &&
            seen.plan->signed_on->recorded < plan->signed_on->recorded &&
            seen.signed_at.day == facts.sight().interval(plan->signed_on->occurred).day;
        if (later && !before && has(*seen.plan)) return present(seen.signed_at, seen.plan->id);
        later |= seen.plan == plan;
    }
    return absent(std::string(lacking));
}

template <class Member>
auto effective(const Facts& facts, Member member) {
    return [&facts, member](const PlanVersion& plan) { return member(facts.holder(plan, member)); };
}

Presence chosen_services(const Facts& facts, const Happening& happening,
                         bool model::PlannedService::*mark, std::string_view lacking) {
    const auto has_services = [](const PlanVersion& p) { return !p.services.empty(); };
    const auto& plan = *static_cast<const PlanVersion*>(happening.subject);
    if (facts.holder(plan, has_services).services.empty()) return irrelevant();
    const auto all_marked = [&facts, mark, has_services](const PlanVersion& p) {
        const auto& services = facts.holder(p, has_services).services;
        return !services.empty() && std::all_of(services.begin(), services.end(),
                                                [mark](const auto& s) { return s.*mark; });
    };
    return plan_content(facts, happening, all_marked, lacking);
}

Presence funding(const Facts& facts, const Happening& happening, Content content) {
    const auto plan_of =
        [&facts](const PlanVersion& p) -> const std::optional<model::FundingPlan>& {
        return facts.holder(p, [](const PlanVersion& v) { return v.funding_plan.has_value(); })
            .funding_plan;
    };
    switch (content) {
        case Content::plan_other_funding:
            return plan_content(
                facts, happening,
                [&](const PlanVersion& p) {
                    const auto& funds = plan_of(p);
                    return funds && std::any_of(funds->sources.begin(), funds->sources.end(),
                                                [](model::Funding f) {
                                                    return f != model::Funding::county;
                                                });
                },
                "a source besides the county");
        case Content::plan_low_cost:
            return plan_content(
                facts, happening,
                [&](const PlanVersion& p) { return plan_of(p) && plan_of(p)->low_cost_considered; },
                "free and low-cost resources considered");
        default:
            return plan_content(
                facts, happening,
                [&](const PlanVersion& p) { return plan_of(p) && plan_of(p)->with_team; },
                "the team's help with the funding plan");
    }
}

// Each goal has what would show that it is reached.
Presence indicators(const Facts& facts, const Happening& happening) {
    const auto goals_of = [&facts](const PlanVersion& plan) -> const std::vector<model::Goal>& {
        return facts.holder(plan, [](const PlanVersion& p) { return !p.goals.empty(); }).goals;
    };
    const auto measured = [](const model::Goal& goal) { return !goal.indicators.empty(); };
    std::string lacking;
    for (const model::Goal& goal : goals_of(*static_cast<const PlanVersion*>(happening.subject))) {
        if (measured(goal)) continue;
        lacking += (lacking.empty() ? "an indicator for goal " : ", ") + goal.id.str();
    }
    return plan_content(
        facts, happening,
        [&](const PlanVersion& plan) {
            const auto& goals = goals_of(plan);
            return !goals.empty() && std::all_of(goals.begin(), goals.end(), measured);
        },
        lacking.empty() ? "goals in the client's words" : lacking);
}

// What of the client's life was looked at; strengths that are written down were.
Presence considered(const Facts& facts, const Happening& happening, model::Consideration what) {
    const auto has = [&facts, what](const PlanVersion& plan) {
        const auto& list =
            facts.holder(plan, [](const PlanVersion& p) { return !p.considered.empty(); })
                .considered;
        if (std::find(list.begin(), list.end(), what) != list.end()) return true;
        return what == model::Consideration::strengths &&
               !facts.holder(plan, [](const PlanVersion& p) { return !p.strengths.empty(); })
                    .strengths.empty();
    };
    Presence presence = plan_content(facts, happening, has, {});
    if (presence.state == Presence::State::absent) {
        presence.lacking = std::string(name(what)) + " considered";
    }
    return presence;
}

const std::vector<model::PlannedService>& services_of(const Facts& facts, const PlanVersion& plan) {
    return facts.holder(plan, [](const PlanVersion& p) { return !p.services.empty(); }).services;
}

bool fits(const model::PlannedService& service, model::Fit what) {
    return std::find(service.fits.begin(), service.fits.end(), what) != service.fits.end();
}

bool is_english(std::string_view language) {
    std::string lower(language);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower == "en" || lower == "english";
}

Presence language_met(const Facts& facts, const Happening& happening) {
    const std::string_view language = facts.record().client.language;
    if (language.empty() || is_english(language)) return irrelevant();
    const auto met = [&facts](const PlanVersion& plan) {
        const auto& list =
            facts.holder(plan, [](const PlanVersion& p) { return !p.considered.empty(); })
                .considered;
        if (std::find(list.begin(), list.end(), model::Consideration::language) != list.end()) {
            return true;
        }
        const auto& services = services_of(facts, plan);
        return std::any_of(services.begin(), services.end(),
                           [](const auto& service) { return fits(service, model::Fit::language); });
    };
    return plan_content(facts, happening, met, "the client's language met");
}

Presence with_family(const Facts& facts, const Happening& happening) {
    const model::Client& client = facts.record().client;
    const Date day = happening.when.day;
    const bool guarded = std::any_of(
        client.guardianship.begin(), client.guardianship.end(), [&](const auto& guardianship) {
            if (!facts.sight().sees(guardianship)) return false;
            if (facts.sight().interval(guardianship.occurred).day > day) return false;
            return !guardianship.ended || !facts.sight().sees(*guardianship.ended) ||
                   facts.sight().interval(guardianship.ended->occurred).day > day;
        });
    const bool minor = client.birth_date && calendar::age_on(*client.birth_date, day) < 18;
    if (client.family.empty() && !guarded && !minor) return irrelevant();
    return plan_content(
        facts, happening, [](const PlanVersion& p) { return p.with_family; },
        "development with the family");
}

bool is_housing(const model::PlannedService& service) {
    return service.service == model::Service::housing ||
           service.service == model::Service::transitional_housing;
}

Presence housing_fits(const Facts& facts, const Happening& happening) {
    const auto& planned = services_of(facts, *static_cast<const PlanVersion*>(happening.subject));
    if (std::none_of(planned.begin(), planned.end(), is_housing)) return irrelevant();
    const auto fitting = [&facts](const PlanVersion& plan) {
        const auto& services = services_of(facts, plan);
        return std::all_of(services.begin(), services.end(), [](const auto& service) {
            return !is_housing(service) ||
                   (fits(service, model::Fit::abilities) && fits(service, model::Fit::preferences));
        });
    };
    return plan_content(facts, happening, fitting, "housing that fits abilities and preferences");
}

// The care plans and self-reports of others that were there when the version was signed.
Presence other_papers(const Facts& facts, const Happening& happening) {
    std::vector<const model::Paper*> papers;
    for (const model::Paper& paper : facts.record().papers) {
        const bool wanted = paper.kind == model::PaperKind::care_plan ||
                            paper.kind == model::PaperKind::self_report;
        if (wanted && facts.sight().sees(paper) &&
            facts.sight().interval(paper.occurred).day <= happening.when.day) {
            papers.push_back(&paper);
        }
    }
    if (papers.empty()) return irrelevant();
    const auto takes_up = [&facts](const PlanVersion& plan, EntryId paper) {
        for (const SeenPlan& seen : facts.plans()) {
            const auto& list = seen.plan->documents;
            if (std::find(list.begin(), list.end(), paper) != list.end()) return true;
            if (seen.plan == &plan) break;
        }
        return false;
    };
    std::string lacking;
    for (const model::Paper* paper : papers) {
        if (takes_up(*static_cast<const PlanVersion*>(happening.subject), paper->id)) continue;
        lacking += (lacking.empty() ? "" : ", ") + std::string(name(paper->kind));
        if (!paper->provider.empty()) lacking += " of " + paper->provider.str();
    }
    return plan_content(
        facts, happening,
        [&](const PlanVersion& plan) {
            return std::all_of(papers.begin(), papers.end(), [&](const model::Paper* paper) {
                return takes_up(plan, paper->id);
            });
        },
        lacking + " not taken up");
}

}  // namespace

Presence of_plan(const Facts& facts, const Happening& happening, Content content) {
    switch (content) {
        case Content::plan_with_client:
            return plan_content(
                facts, happening, [](const PlanVersion& p) { return p.with_client; },
                "development with the client");
        case Content::plan_with_team:
            return plan_content(
                facts, happening,
                effective(facts, [](const PlanVersion& p) { return !p.team_meeting.empty(); }),
                "the team's input");
        case Content::plan_based_on_screen:
            return plan_content(
                facts, happening, [](const PlanVersion& p) { return p.based_on_screen; },
                "the screen as its basis");
        case Content::plan_needs:
            return plan_content(
                facts, happening,
                effective(facts, [](const PlanVersion& p) { return !p.needs.empty(); }),
                "the needs it answers");
        case Content::plan_crisis:
            // The one that stands with this version: its own, or that of the version it is of.
            return plan_content(
                facts, happening,
                [&facts](const PlanVersion& p) {
                    const auto& crisis =
                        facts
                            .holder(p,
                                    [](const PlanVersion& v) { return v.crisis_plan.has_value(); })
                            .crisis_plan;
                    return crisis && !crisis->strengths.empty() &&
                           !crisis->natural_supports.empty();
                },
                "a safety and crisis plan with strengths and natural supports");
        case Content::plan_informed_choice:
            return chosen_services(facts, happening, &model::PlannedService::informed_choice,
                                   "informed choice of every service");
        case Content::plan_choice_form:
            return chosen_services(facts, happening, &model::PlannedService::choice_form,
                                   "the choice form for every service");
        case Content::plan_other_funding:
        case Content::plan_low_cost:
        case Content::plan_funding_with_team: return funding(facts, happening, content);
        case Content::plan_goals:
            return plan_content(
                facts, happening,
                effective(facts, [](const PlanVersion& p) { return !p.goals.empty(); }),
                "goals in the client's words");
        case Content::plan_indicators: return indicators(facts, happening);
        case Content::plan_natural_supports:
            return plan_content(
                facts, happening,
                effective(facts, [](const PlanVersion& p) { return !p.natural_supports.empty(); }),
                "natural supports");
        case Content::plan_considers_strengths:
            return considered(facts, happening, model::Consideration::strengths);
        case Content::plan_considers_family:
            return considered(facts, happening, model::Consideration::family);
        case Content::plan_considers_culture:
            return considered(facts, happening, model::Consideration::culture);
        case Content::plan_considers_trauma:
            return considered(facts, happening, model::Consideration::trauma);
        case Content::plan_language_met: return language_met(facts, happening);
        case Content::plan_with_family: return with_family(facts, happening);
        case Content::plan_housing_fits: return housing_fits(facts, happening);
        case Content::plan_papers: return other_papers(facts, happening);
        default: return unknown("a content that plans do not have");
    }
}

}  // namespace rsc::timeline
