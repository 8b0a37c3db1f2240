#include <algorithm>

#include "timeline/lines.hpp"
#include "timeline/presence.hpp"
#include "timeline/timeline.hpp"

namespace rsc::timeline {
namespace {

using model::Staff;
using model::StaffDocumentKind;
using policy::Content;
using policy::Policies;
using policy::Term;
using State = Presence::State;

struct WorkerJudging {
    const Staff& staff;
    const model::Agency& agency;
    const Setting& setting;
    const Sight& sight;
    const Policies::Entry& rule;
    std::vector<Obligation>& out;
};

Obligation row(const WorkerJudging& judging, EntryId trigger, Date day) {
    Obligation obligation;
    obligation.rule = &judging.rule;
    obligation.ruling = judging.rule.on(day);
    obligation.subject = judging.staff.id.text;
    obligation.trigger = trigger;
    obligation.occurrence = day;
    obligation.triggered = judging.sight.interval(day);
    obligation.owner_due = {
        judging.rule.rule->owner,
        judging.rule.rule->owner == policy::Owner::worker ? judging.staff.id : WorkerId{}};
    obligation.owner_now = obligation.owner_due;
    return obligation;
}

bool has_term(const WorkerJudging& judging, Obligation& obligation) {
    if (obligation.ruling.term != nullptr) return true;
    obligation.verdict = Verdict::not_applicable;
    obligation.because = obligation.ruling.in_force == nullptr ? Because::no_revision_in_force
                                                               : Because::no_clause_in_revision;
    judging.out.push_back(obligation);
    return false;
}

Presence document(const WorkerJudging& judging, StaffDocumentKind kind, Date hired) {
    Presence best{State::absent, {}, {}, std::string(name(kind)), {}};
    for (const model::StaffDocument& paper : judging.staff.documents) {
        if (paper.kind != kind || !judging.sight.sees(paper)) continue;
        if (paper.expires && *paper.expires < hired) continue;
        const Interval since = judging.sight.interval(paper.occurred);
        if (best.state != State::present || since.latest < best.since->latest) {
            best = {State::present, since, paper.id, {}, {}};
        }
    }
    return best;
}

Presence degree(const WorkerJudging& judging) {
    Presence best{State::absent, {}, {}, "a bachelor's degree in the field", {}};
    for (const model::Degree& held : judging.staff.degrees) {
        if (!judging.sight.sees(held) || held.level == model::DegreeLevel::associate) continue;
        if (held.field == model::Field::other) {
            if (best.state == State::absent) {
                best = {State::unknown, {}, held.id, "whether the degree's field is related", {}};
            }
            continue;
        }
        const Interval since = judging.sight.interval(held.occurred);
        if (best.state != State::present || since.latest < best.since->latest) {
            best = {State::present, since, held.id, {}, {}};
        }
    }
    return best;
}

Presence experience(const WorkerJudging& judging) {
    for (const model::Experience& had : judging.staff.experience) {
        if (judging.sight.sees(had) && had.years > 0) {
            return {State::present, judging.sight.interval(had.occurred), had.id, {}, {}};
        }
    }
    return {State::absent, {}, {}, "experience in human services", {}};
}

// A degree, or at least two years in the service itself (S3).
Presence bachelor_equivalent(const WorkerJudging& judging) {
    Presence best = degree(judging);
    for (const model::Experience& had : judging.staff.experience) {
        if (!judging.sight.sees(had) || had.years < 2) continue;
        const bool related = had.service == model::Service::case_management ||
                             had.service == model::Service::recovery_support_coordination;
        const Interval since = judging.sight.interval(had.occurred);
        if (!related) {
            if (best.state == State::absent) {
                best = {State::unknown,
                        {},
                        had.id,
                        "whether the experience is in a related service",
                        {}};
            }
        } else if (best.state != State::present || since.latest < best.since->latest) {
            best = present(since, had.id);
        }
    }
    if (best.state == State::absent) {
        best.lacking += ", or two years of experience in the service";
    }
    return best;
}

// Asked of those who work with children, elderly or disabled people.
Presence criminal_check(const WorkerJudging& judging, Date hired) {
    const auto& with = judging.staff.works_with;
    const bool asked = std::any_of(with.begin(), with.end(), [](model::Population population) {
        return population == model::Population::youth ||
               population == model::Population::developmental_disability ||
               population == model::Population::elderly;
    });
    if (!asked) return irrelevant();
    return document(judging, StaffDocumentKind::criminal_background_check, hired);
}

// Services and support systems, one at least of every kind that the standards name.
Presence knowledge(const WorkerJudging& judging) {
    using enum model::Service;
    struct Area {
        std::string_view what;
        std::vector<model::Service> services;
    };
    static const std::vector<Area> areas = {
        {"health care", {medical, physical_health, mental_health, dental}},
        {"social services", {social_services}},
        {"employment", {employment, job_skills}},
        {"housing", {housing, transitional_housing}},
        {"recreation", {recreation}},
        {"faith communities", {spiritual}},
    };
    Presence all = irrelevant();
    for (const Area& area : areas) {
        Presence one = absent("knowledge of " + std::string(area.what));
        for (const model::Knowledge& known : judging.staff.knowledge) {
            if (!judging.sight.sees(known)) continue;
            const bool of_area =
                std::any_of(known.services.begin(), known.services.end(), [&](auto service) {
                    return std::find(area.services.begin(), area.services.end(), service) !=
                           area.services.end();
                });
            const Interval since = judging.sight.interval(known.occurred);
            if (of_area && (one.state != State::present || since.latest < one.since->latest)) {
                one = present(since, known.id);
            }
        }
        all = combine(std::move(all), std::move(one));
    }
    return all;
}

Presence presence_of(const WorkerJudging& judging, Content content, Date hired) {
    if (judging.staff.imported) {
        return {State::unknown, {}, {}, "the worker's file: known only by the id of an import", {}};
    }
    switch (content) {
        case Content::degree: return degree(judging);
        case Content::experience: return experience(judging);
        case Content::bachelor_equivalent: return bachelor_equivalent(judging);
        case Content::criminal_background_check: return criminal_check(judging, hired);
        case Content::knowledge: return knowledge(judging);
        case Content::resume_on_file: return document(judging, StaffDocumentKind::resume, hired);
        case Content::degree_on_file: return document(judging, StaffDocumentKind::degree, hired);
        case Content::background_check:
            return document(judging, StaffDocumentKind::background_check, hired);
        case Content::licence_verified:
            return combine(document(judging, StaffDocumentKind::drivers_licence, hired),
                           document(judging, StaffDocumentKind::drivers_abstract, hired));
        case Content::insurance_on_file:
            return document(judging, StaffDocumentKind::auto_insurance, hired);
        case Content::file_location:
            return judging.staff.file_location.empty()
                       ? Presence{State::absent, {}, {}, "where the file is", {}}
                       : Presence{State::present, {}, {}, {}, {}};
        default: return {State::unknown, {}, {}, "a content that workers do not have", {}};
    }
}

void settle(const WorkerJudging& judging, Obligation obligation, Presence presence) {
    const ContentVerdict verdict =
        judge_presence(presence, *obligation.triggered, false, judging.staff.left,
                       judging.setting.view.as_of, judging.sight.as_of_day());
    obligation.verdict = verdict.verdict;
    obligation.because = verdict.because;
    obligation.late = verdict.late;
    obligation.evidence = presence.entry;
    obligation.met_at = presence.since;
    obligation.lacking = std::move(presence.lacking);
    obligation.due = Deadline{obligation.triggered->earliest, obligation.triggered->latest,
                              obligation.triggered->day};
    judging.out.push_back(std::move(obligation));
}

// Where the record does not say when the worker was hired nothing that starts there can be judged.
std::optional<Date> hired_on(const WorkerJudging& judging) {
    if (judging.staff.hired) return judging.staff.hired;
    const auto begin = judging.setting.policies->begin();
    if (!begin) return std::nullopt;
    Obligation obligation = row(judging, {}, *begin);
    if (!has_term(judging, obligation)) return std::nullopt;
    obligation.triggered.reset();
    obligation.verdict = Verdict::undetermined;
    obligation.because = Because::content_unknown;
    obligation.lacking = "the day of hire";
    judging.out.push_back(std::move(obligation));
    return std::nullopt;
}

void judge_required_of_worker(const WorkerJudging& judging) {
    const auto hired = hired_on(judging);
    if (!hired || *hired > judging.sight.as_of_day()) return;
    Obligation obligation = row(judging, {}, *hired);
    if (!has_term(judging, obligation)) return;
    const policy::Requires& demand = *obligation.ruling.term->requires_;
    if (demand.each) {
        for (const Content content : demand.contents) {
            Obligation one = obligation;
            one.detail = name(content);
            settle(judging, std::move(one), presence_of(judging, content, *hired));
        }
        return;
    }
    Presence all{State::irrelevant, {}, {}, {}, {}};
    for (const Content content : demand.contents) {
        all = combine(std::move(all), presence_of(judging, content, *hired));
    }
    settle(judging, std::move(obligation), std::move(all));
}

void judge_notice(const WorkerJudging& judging) {
    const auto hired = hired_on(judging);
    if (!hired || *hired > judging.sight.as_of_day()) return;
    Obligation obligation = row(judging, {}, *hired);
    if (!has_term(judging, obligation)) return;
    const auto wanted = obligation.ruling.term->within->met_by.notice;
    for (const model::Notice& notice : judging.staff.notices) {
        if (!judging.sight.sees(notice) || (wanted && notice.kind != *wanted)) continue;
        // A notice of hire encloses the verification of the qualifications.
        if (notice.kind == model::NoticeKind::hire && !notice.verification_enclosed) {
            obligation.lacking = "verification of the qualifications";
            continue;
        }
        obligation.evidence = notice.id;
        obligation.met_at = judging.sight.interval(notice.occurred);
        obligation.verdict = Verdict::met;
        obligation.because = Because::done_in_time;
        obligation.lacking.clear();
        judging.out.push_back(std::move(obligation));
        return;
    }
    const bool gone = judging.staff.left && judging.sight.as_of_day() > *judging.staff.left;
    if (judging.staff.imported) {
        obligation.verdict = Verdict::undetermined;
        obligation.because = Because::content_unknown;
        obligation.lacking = "the worker's file: known only by the id of an import";
    } else {
        obligation.verdict = gone ? Verdict::missed : Verdict::open;
        obligation.because = gone ? Because::period_closed : Because::no_time_stated;
    }
    judging.out.push_back(std::move(obligation));
}

bool must_attend(const Staff& staff, const model::Training& training) {
    const auto has = [&](model::Role role) {
        return std::find(staff.roles.begin(), staff.roles.end(), role) != staff.roles.end();
    };
    if (training.roles.empty()) return has(model::Role::coordinator);
    return std::any_of(training.roles.begin(), training.roles.end(), has);
}

void judge_trainings(const WorkerJudging& judging) {
    for (const model::Training& training : judging.agency.trainings) {
        if (!judging.sight.sees(training) || !must_attend(judging.staff, training)) continue;
        const auto& staff = judging.staff;
        if (staff.hired && training.held < *staff.hired) continue;
        if (staff.left && training.held > *staff.left) continue;
        Obligation obligation = row(judging, training.id, training.held);
        if (!has_term(judging, obligation)) continue;
        obligation.due = calendar::end_of_day(training.held, judging.sight.zone());
        obligation.verdict = Verdict::open;
        obligation.because = Because::not_due_yet;
        if (judging.setting.view.as_of > obligation.due->latest) {
            obligation.verdict = Verdict::missed;
            obligation.because = Because::period_closed;
        }
        if (!staff.hired) {
            obligation.verdict = Verdict::undetermined;
            obligation.because = Because::content_unknown;
            obligation.lacking = "the day of hire";
        }
        for (const model::Attendance& attended : staff.trainings) {
            if (attended.training == training.id && judging.sight.sees(attended)) {
                // Nobody attends on a day after it was held.
                if (judging.sight.interval(attended.occurred).day > training.held) continue;
                obligation.evidence = attended.id;
                obligation.met_at = judging.sight.interval(attended.occurred);
                obligation.verdict = Verdict::met;
                obligation.because = Because::done_in_time;
                obligation.lacking.clear();
            }
        }
        judging.out.push_back(std::move(obligation));
    }
}

void judge_papers(const WorkerJudging& judging, StaffDocumentKind kind) {
    std::vector<Line> lines;
    for (const model::StaffDocument& paper : judging.staff.documents) {
        if (paper.kind != kind || !paper.expires || !judging.sight.sees(paper)) continue;
        lines.push_back(
            {name(kind), {}, judging.sight.interval(paper.occurred).day, *paper.expires, paper.id});
    }
    arrange(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        if (is_repeated(lines, i) || (judging.staff.hired && line.through < *judging.staff.hired)) {
            continue;
        }
        Obligation obligation = row(judging, line.entry, line.through);
        if (!has_term(judging, obligation)) continue;
        obligation.detail = line.what;
        obligation.triggered = judging.sight.interval(line.from);
        obligation.due = calendar::end_of_day(line.through, judging.sight.zone());
        const Continuation next = continuation(lines, i);
        const LineVerdict verdict =
            judge_end(line, next, false, judging.staff.left, judging.sight.as_of_day());
        obligation.verdict = verdict.verdict;
        obligation.because = verdict.because;
        obligation.late = verdict.late;
        if (verdict.verdict == Verdict::met || verdict.verdict == Verdict::met_late) {
            obligation.evidence = next.entry;
            obligation.met_at = judging.sight.interval(next.from);
        }
        judging.out.push_back(std::move(obligation));
    }
}

}  // namespace

void judge_worker(const Staff& staff, const model::Agency& agency, const Setting& setting,
                  std::vector<Obligation>& out) {
    // The duties of section 2.A are those of coordinators and case managers.
    const bool coordinates =
        staff.imported || std::find(staff.roles.begin(), staff.roles.end(),
                                    model::Role::coordinator) != staff.roles.end();
    const Sight sight(setting);
    const std::size_t first = out.size();
    for (const Policies::Entry& rule : setting.policies->rules()) {
        if (rule.rule->subject != policy::Subject::worker || rule.shape->cap) continue;
        const WorkerJudging judging{staff, agency, setting, sight, rule, out};
        const Term& shape = *rule.shape;
        if (shape.within && shape.within->after == policy::Occasion::training_held) {
            judge_trainings(judging);
        } else if (!coordinates) {
            continue;
        } else if (shape.within) {
            judge_notice(judging);
        } else if (shape.requires_) {
            judge_required_of_worker(judging);
        } else if (shape.continuous) {
            judge_papers(judging, shape.continuous->what == policy::Continuity::licence
                                      ? StaffDocumentKind::drivers_licence
                                      : StaffDocumentKind::auto_insurance);
        }
    }
    drop_said_elsewhere(out, first);
}

}  // namespace rsc::timeline
