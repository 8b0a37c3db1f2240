#include "validate/checks.hpp"

#include <algorithm>

#include "validate/walk.hpp"

namespace rsc::validate {
namespace {

template <class Entries>
bool has_id(const Entries& entries, EntryId id) {
    return std::any_of(entries.begin(), entries.end(), [id](const auto& e) { return e.id == id; });
}

}  // namespace

void unknown_document(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    const auto check = [&](EntryId id, bool known, const Pointer& pointer,
                           std::string_view expected) {
        if (!id.empty() && !known) {
            add(findings, "check.unknown-document", pointer, std::string(expected),
                "'" + id.str() + "'");
        }
    };
    const auto is_goal = [&](EntryId id) {
        return std::any_of(record.sccp.begin(), record.sccp.end(),
                           [&](const auto& plan) { return has_id(plan.goals, id); });
    };
    for (std::size_t i = 0; i < record.sccp.size(); ++i) {
        const model::PlanVersion& plan = record.sccp[i];
        if (plan.voided) continue;
        check(plan.of, has_id(record.sccp, plan.of), join("sccp", i) + "/of", "a plan version");
        check(plan.team_meeting, has_id(record.team.meetings, plan.team_meeting),
              join("sccp", i) + "/team_meeting", "a team meeting");
        for (std::size_t j = 0; j < plan.documents.size(); ++j) {
            check(plan.documents[j], has_id(record.papers, plan.documents[j]),
                  join("sccp", i) + join("documents", j), "a paper");
        }
        for (std::size_t j = 0; j < plan.services.size(); ++j) {
            check(plan.services[j].goal, is_goal(plan.services[j].goal),
                  join("sccp", i) + join("services", j) + "/goal", "a goal");
        }
    }
    for (std::size_t i = 0; i < record.referrals_out.size(); ++i) {
        if (record.referrals_out[i].voided) continue;
        const EntryId goal = record.referrals_out[i].goal;
        check(goal, is_goal(goal), join("referrals_out", i) + "/goal", "a goal");
    }
    for (std::size_t i = 0; i < record.team.meetings.size(); ++i) {
        if (record.team.meetings[i].voided) continue;
        const auto& attendees = record.team.meetings[i].attendees;
        for (std::size_t j = 0; j < attendees.size(); ++j) {
            check(attendees[j], has_id(record.team.members, attendees[j]),
                  join("team/meetings", i) + join("attendees", j), "a team member");
        }
    }
    for (std::size_t i = 0; i < record.sars.size(); ++i) {
        const model::Sar& sar = record.sars[i];
        if (sar.voided) continue;
        check(sar.purchase, has_id(record.purchases, sar.purchase), join("sars", i) + "/purchase",
              "a purchase");
        for (std::size_t j = 0; j < sar.attachments.size(); ++j) {
            const EntryId id = sar.attachments[j].entry;
            const bool known = has_id(record.sccp, id) || has_id(record.acuity, id) ||
                               has_id(record.level_of_care, id) || has_id(record.team.meetings, id);
            check(id, known, join("sars", i) + join("attachments", j) + "/entry",
                  "a plan version, an acuity index, a level-of-care result or a team meeting");
        }
    }
}

void unknown_worker(const Case& record, const Surroundings& around,
                    std::vector<Finding>& findings) {
    const auto check = [&](WorkerId worker, const Pointer& pointer) {
        if (!worker.empty() && !around.workers.contains(worker.text)) {
            add(findings, "check.unknown-worker", pointer, "a worker of the store",
                "'" + worker.str() + "'");
        }
    };
    for (std::size_t i = 0; i < record.assignments.size(); ++i) {
        if (record.assignments[i].voided) continue;
        check(record.assignments[i].worker, join("assignments", i) + "/worker");
    }
    for (std::size_t i = 0; i < record.contacts.size(); ++i) {
        if (record.contacts[i].voided) continue;
        check(record.contacts[i].worker, join("contacts", i) + "/worker");
    }
    for (std::size_t i = 0; i < record.excuses.size(); ++i) {
        if (record.excuses[i].voided) continue;
        check(record.excuses[i].approver, join("excuses", i) + "/approver");
    }
}

void unknown_provider(const Case& record, const Surroundings& around,
                      std::vector<Finding>& findings) {
    const auto check = [&](ProviderId provider, const Pointer& pointer) {
        if (!provider.empty() && !around.providers.contains(provider.text)) {
            add(findings, "check.unknown-provider", pointer, "a provider of the store",
                "'" + provider.str() + "'");
        }
    };
    for (std::size_t i = 0; i < record.sccp.size(); ++i) {
        if (record.sccp[i].voided) continue;
        const auto& services = record.sccp[i].services;
        for (std::size_t j = 0; j < services.size(); ++j) {
            check(services[j].provider, join("sccp", i) + join("services", j) + "/provider");
        }
    }
    for (std::size_t i = 0; i < record.sars.size(); ++i) {
        if (record.sars[i].voided) continue;
        const auto& lines = record.sars[i].lines;
        for (std::size_t j = 0; j < lines.size(); ++j) {
            check(lines[j].provider, join("sars", i) + join("lines", j) + "/provider");
        }
    }
    for (std::size_t i = 0; i < record.referrals_out.size(); ++i) {
        if (record.referrals_out[i].voided) continue;
        check(record.referrals_out[i].provider, join("referrals_out", i) + "/provider");
    }
    const auto each = [&](std::string_view section, const auto& entries) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if constexpr (requires { entries[i].voided; }) {
                if (entries[i].voided) continue;
            }
            check(entries[i].provider, join(section, i) + "/provider");
        }
    };
    each("purchases", record.purchases);
    each("appointments", record.appointments);
    each("placements", record.placements);
    each("level_of_care", record.level_of_care);
    each("papers", record.papers);
    for (std::size_t i = 0; i < record.papers.size(); ++i) {
        const auto& shared = record.papers[i].shared_with;
        for (std::size_t j = 0; j < shared.size(); ++j)
            check(shared[j], join("papers", i) + join("shared_with", j));
    }
    if (record.referral && record.referral->emergency) {
        each("referral/emergency/services", record.referral->emergency->services);
    }
}

}  // namespace rsc::validate
