#include "policy/check.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "base/diagnostics.hpp"
#include "base/id.hpp"
#include "policy/fitting.hpp"
#include "policy/shape.hpp"
#include "policy/words.hpp"

namespace rsc::policy {
namespace {

class PackCheck {
  public:
    PackCheck(const Pack& pack, const Registers& registers, std::string_view file)
        : pack_(pack), registers_(registers), file_(file) {}

    std::vector<Finding> run() {
        check_revisions();
        std::set<Text> rules;
        std::set<Text> spoken;
        for (std::size_t i = 0; i < pack_.rules.size(); ++i) {
            const Rule& rule = pack_.rules[i];
            const std::string at = "/rules/" + std::to_string(i);
            if (!rules.insert(rule.id).second) {
                report("policy.duplicate-id", at + "/id", "an id of its own", quoted(rule.id));
            }
            check_references(rule, at);
            check_terms(rule, at, spoken);
        }
        check_together();
        for (std::size_t i = 0; i < pack_.revisions.size(); ++i) {
            if (!spoken.contains(pack_.revisions[i].id)) {
                report("policy.unreachable", "/revisions/" + std::to_string(i),
                       "a rule with a term for it", "none");
            }
        }
        return std::move(findings_);
    }

  private:
    static std::string quoted(Text text) { return "'" + std::string(text) + "'"; }

    void report(std::string_view code, std::string pointer, std::string expected,
                std::string found) {
        findings_.push_back(finding_of(code, {std::string(file_), std::move(pointer), 0, 0},
                                       std::move(expected), std::move(found)));
    }

    [[nodiscard]] const Revision* revision(Text id) const {
        const auto found = std::find_if(pack_.revisions.begin(), pack_.revisions.end(),
                                        [id](const Revision& r) { return r.id == id; });
        return found == pack_.revisions.end() ? nullptr : &*found;
    }

    template <class List>
    static bool holds(const List& list, Text id) {
        return std::any_of(list.begin(), list.end(), [id](const auto& e) { return e.id == id; });
    }

    void check_revisions() {
        if (!is_well_formed_id(pack_.id)) {
            report("record.bad-value", "/id", "an id: letters, digits and hyphens",
                   quoted(pack_.id));
        }
        std::set<Text> documents;
        for (std::size_t i = 0; i < pack_.documents.size(); ++i) {
            const Text id = pack_.documents[i].id;
            if (!documents.insert(id).second || holds(registers_.documents->documents, id)) {
                report("policy.duplicate-id", "/documents/" + std::to_string(i) + "/id",
                       "an id of its own, not in the register either", quoted(id));
            }
        }
        std::set<Text> ids;
        for (std::size_t i = 0; i < pack_.revisions.size(); ++i) {
            const Revision& one = pack_.revisions[i];
            const std::string at = "/revisions/" + std::to_string(i);
            if (!ids.insert(one.id).second) {
                report("policy.duplicate-id", at + "/id", "an id of its own", quoted(one.id));
            }
            if (!is_well_formed_id(one.id)) {
                report("record.bad-value", at + "/id", "an id: letters, digits and hyphens",
                       quoted(one.id));
            }
            if (find_document(pack_, *registers_.documents, one.document) == nullptr) {
                report("policy.unknown-reference", at + "/document",
                       "a document of the pack or of the register", quoted(one.document));
            }
        }
    }

    void check_references(const Rule& rule, const std::string& at) {
        for (std::size_t i = 0; i < rule.requirements.size(); ++i) {
            if (!holds(registers_.requirements->requirements, rule.requirements[i])) {
                report("policy.unknown-reference", at + "/requirements/" + std::to_string(i),
                       "a requirement of the register", quoted(rule.requirements[i]));
            }
        }
        for (std::size_t i = 0; i < rule.readings.size(); ++i) {
            if (!holds(registers_.readings->readings, rule.readings[i])) {
                report("policy.unknown-reference", at + "/readings/" + std::to_string(i),
                       "a reading of the register", quoted(rule.readings[i]));
            }
        }
    }

    void check_terms(const Rule& rule, const std::string& at, std::set<Text>& spoken) {
        std::set<Text> here;
        const Shape first = shape_of(rule.terms.front());
        for (std::size_t i = 0; i < rule.terms.size(); ++i) {
            const Term& term = rule.terms[i];
            const std::string term_at = at + "/terms/" + std::to_string(i);
            for (const Text id : term.revisions) {
                spoken.insert(id);
                if (!here.insert(id).second) {
                    report("policy.contradiction", term_at + "/revisions",
                           "one term for each revision", quoted(id) + " again");
                }
                if (revision(id) == nullptr) {
                    report("policy.unknown-reference", term_at + "/revisions",
                           "a revision of the pack", quoted(id));
                }
            }
            check_cites(term, term_at);
            const Shape shape = shape_of(term);
            if (shape.demands != 1) {
                report("policy.demand-count", term_at, "one demand",
                       std::to_string(shape.demands) + " demands");
                continue;
            }
            if (shape != first) {
                report("policy.contradiction", term_at,
                       "the same kind of demand on the same occasion as the rule's other terms",
                       std::string(shape.kind));
            }
            const auto by_enrolment = [](const Term& one) {
                return one.judged_by == JudgedBy::in_force_at_enrolment;
            };
            if (by_enrolment(term) != by_enrolment(rule.terms.front())) {
                report("policy.contradiction", term_at + "/judged_by",
                       "one revision for an episode in every term of the rule, or in none",
                       quoted(name(term.judged_by)));
            }
            check_possible(rule, term, term_at);
            check_weight(rule, term, at);
        }
    }

    void check_cites(const Term& term, const std::string& at) {
        for (const Text id : term.revisions) {
            const Revision* of = revision(id);
            if (of == nullptr) continue;
            const bool cited =
                std::any_of(term.cites.begin(), term.cites.end(),
                            [of](const Cite& cite) { return of->rests_on(cite.document); });
            if (!cited) {
                report("policy.cite-missing", at + "/cites", "a place in " + quoted(of->document),
                       "none");
            }
        }
        for (std::size_t i = 0; i < term.cites.size(); ++i) {
            const Text document = term.cites[i].document;
            if (find_document(pack_, *registers_.documents, document) == nullptr) {
                report("policy.unknown-reference", at + "/cites/" + std::to_string(i) + "/document",
                       "a document of the pack or of the register", quoted(document));
            }
        }
    }

    // Occasion, evidence and content belong to records of the rule's own subject.
    void check_possible(const Rule& rule, const Term& term, const std::string& at) {
        const bool worker = rule.subject == Subject::worker;
        const bool agency = rule.subject == Subject::agency;
        const auto impossible = [&](std::string_view where, std::string expected,
                                    std::string_view found) {
            report("policy.impossible", at + std::string(where), std::move(expected),
                   quoted(found));
        };
        const auto check_occasion = [&](Occasion occasion, std::string_view where) {
            const bool right = agency ? occasion == Occasion::agency_begun
                               : worker
                                   ? is_of_workers(occasion)
                                   : !is_of_workers(occasion) && occasion != Occasion::agency_begun;
            if (!right) {
                impossible(where, "an occasion of a " + std::string(name(rule.subject)),
                           name(occasion));
            }
        };
        const auto check_evidence = [&](const Evidence& evidence, std::string_view where) {
            if (evidence.kind == EvidenceKind::emergency_steps &&
                term.applies.emergency != std::optional(true)) {
                impossible(where, "'emergency': true in 'applies' for it", name(evidence.kind));
            }
            if (!fits(evidence.kind, rule.subject)) {
                impossible(where, "evidence in the record of a " + std::string(name(rule.subject)),
                           name(evidence.kind));
            }
            if ((evidence.kind == EvidenceKind::contents) == evidence.contents.empty()) {
                impossible(where, "contents where the kind is 'contents', and nowhere else",
                           name(evidence.kind));
            }
        };
        const auto check_contents = [&](const std::vector<Content>& contents, Occasion occasion,
                                        std::string_view where) {
            for (const Content content : contents) {
                const auto only_at = occasion_of(content);
                if (!fits(content, rule.subject)) {
                    impossible(where, "a content of a " + std::string(name(rule.subject)),
                               name(content));
                } else if (only_at && *only_at != occasion) {
                    impossible(where, "the occasion '" + std::string(name(*only_at)) + "' for it",
                               name(content));
                }
            }
        };
        const auto check_end = [&](const std::optional<Occasion>& ended_by,
                                   std::string_view where) {
            if (ended_by && *ended_by != Occasion::closeout &&
                *ended_by != Occasion::care_refused) {
                impossible(where, "an occasion that ends what is owed", name(*ended_by));
            }
        };
        if (term.within) {
            check_occasion(term.within->after, "/within/after");
            check_evidence(term.within->met_by, "/within/met_by");
            const bool counts = term.within->clock != Clock::none_stated;
            if (!counts && term.within->count != 0) {
                impossible("/within/count", "no count where no time is stated",
                           std::to_string(term.within->count));
            }
            check_contents(term.within->met_by.contents, term.within->after, "/within/met_by");
            check_end(term.within->ended_by, "/within/ended_by");
            const Within& within = *term.within;
            if (within.met_by.kind == EvidenceKind::contents && counts) {
                impossible("/within/clock", "no time for contents", name(within.clock));
            }
            const bool of_days =
                within.clock == Clock::calendar_days || within.clock == Clock::calendar_months;
            const int windows =
                (within.window ? 1 : 0) + (within.opens ? 1 : 0) + (within.give_or_take ? 1 : 0);
            if (windows > 1 || ((within.opens || within.give_or_take) && !of_days)) {
                impossible("/within", "one window, counted in days or months", "another");
            }
            if (within.opens && within.opens->clock != Clock::calendar_days &&
                within.opens->clock != Clock::calendar_months) {
                impossible("/within/opens/clock", "calendar-days or calendar-months",
                           name(within.opens->clock));
            }
            if (within.again && (!within.give_or_take || within.count == 0)) {
                impossible("/within/again", "a window about a day that comes again", "none");
            }
            if (within.opens && within.opens->clock == within.clock &&
                within.opens->count > within.count) {
                impossible("/within/opens/count", "a window that opens before it closes",
                           std::to_string(within.opens->count));
            }
            if (within.again && within.give_or_take && within.clock == Clock::calendar_days &&
                2 * *within.give_or_take >= within.count) {
                impossible("/within/give_or_take", "windows that do not overlap",
                           std::to_string(*within.give_or_take));
            }
            if (within.several && within.after != Occasion::stay_ended) {
                impossible("/within/several", "the occasion 'stay-ended'", name(within.after));
            }
            if (within.window && within.after != Occasion::outcome_window) {
                impossible("/within/window", "an occasion with a window of its own",
                           name(term.within->after));
            }
        }
        if (term.before) {
            check_occasion(term.before->event, "/before/event");
            check_evidence(term.before->met_by, "/before/met_by");
        }
        // The coordination of a family is that of its members: the two go together, but for caps.
        const auto& levels = term.applies.levels;
        const auto speaks = [&levels](model::Level level) {
            return std::find(levels.begin(), levels.end(), level) != levels.end();
        };
        const bool of_level = term.cap || term.requires_ || term.level_fits;
        if (!of_level && speaks(model::Level::rsc_i) != speaks(model::Level::rsc_f)) {
            impossible("/applies/levels", "RSC-I and RSC-F together",
                       speaks(model::Level::rsc_i) ? "RSC-I" : "RSC-F");
        }
        if (!levels.empty() && rule.subject != Subject::client_case) {
            impossible("/applies/levels", "no levels for a " + std::string(name(rule.subject)),
                       name(levels.front()));
        }
        if (term.judged_by == JudgedBy::in_force_at_enrolment && !term.within) {
            impossible("/judged_by", "a demand with a time after an occasion for it",
                       name(term.judged_by));
        }
        if (term.every) {
            check_evidence(term.every->met_by, "/every/met_by");
            if (term.every->met_by.kind == EvidenceKind::contents) {
                impossible("/every/met_by", "entries, which have a day", "contents");
            }
            if ((term.every->anchor == Anchor::listed) != agency) {
                impossible("/every/anchor", "the resource list for the agency, and for it alone",
                           name(term.every->anchor));
            }
        }
        if (term.blocks) {
            check_occasion(term.blocks->after, "/blocks/after");
            check_evidence(term.blocks->met_by, "/blocks/met_by");
            check_end(term.blocks->ended_by, "/blocks/ended_by");
            if (term.blocks->count > term.blocks->days) {
                impossible("/blocks/count", "no more days than a block has",
                           std::to_string(term.blocks->count));
            }
        }
        if (term.exactly_one && rule.subject != Subject::client_case) {
            impossible("/exactly_one", "a case", name(rule.subject));
        }
        for (const Content content : term.excused_by) {
            const bool excuses =
                content == Content::no_opening_notified || content == Content::refusal_documented;
            if (!excuses || !(term.within || term.blocks)) {
                impossible("/excused_by", "a content that excuses, of a demand with a time",
                           name(content));
            }
        }
        if (term.quota) {
            check_evidence(term.quota->met_by, "/quota/met_by");
            const std::int64_t days = term.quota->period == Period::week ? 7 : 28;
            if (term.quota->count > days) {
                impossible("/quota/count", "no more days than the period has",
                           std::to_string(term.quota->count));
            }
            if (term.quota->count_from_plan && term.quota->count != 1) {
                impossible("/quota/count", "no count of its own beside that of the plan",
                           std::to_string(term.quota->count));
            }
        }
        if (term.requires_) {
            check_occasion(term.requires_->at, "/requires/at");
            check_contents(term.requires_->contents, term.requires_->at, "/requires/contents");
        }
        if (term.cap && (!worker || term.cap->level.has_value() != term.cap->limit.has_value())) {
            impossible("/cap", "a worker's level with its limit, or neither", "the other");
        }
        if (term.coverage && !agency) {
            impossible("/coverage", "a roster of the agency", name(rule.subject));
        }
        if (term.level_fits && term.level_fits->low > term.level_fits->high) {
            impossible("/level_fits/low", "no more than 'high'",
                       std::to_string(term.level_fits->low));
        }
        if (term.level_fits && term.applies.levels.empty()) {
            impossible("/level_fits", "the levels it speaks of in 'applies'", "none");
        }
    }

    // Rules of one revision that leave open which of them holds: a demand that stands twice, two
    // caps of one level, two ranges of the index that indicate one level.
    void check_together() {
        std::map<std::string, std::pair<Text, const Term*>> known;
        for (std::size_t i = 0; i < pack_.rules.size(); ++i) {
            const Rule& rule = pack_.rules[i];
            for (std::size_t t = 0; t < rule.terms.size(); ++t) {
                const Term& term = rule.terms[t];
                if (shape_of(term).demands != 1) continue;
                const std::string about = std::string(name(rule.subject)) + subject_words(term);
                for (const Text id : term.revisions) {
                    const auto [at, is_new] =
                        known.try_emplace(std::string(id) + "\n" + about, rule.id, &term);
                    const auto& [first, other] = at->second;
                    if (is_new || first == rule.id || is_same_range(term, *other)) continue;
                    report("policy.contradiction",
                           "/rules/" + std::to_string(i) + "/terms/" + std::to_string(t),
                           "another demand than that of " + quoted(first) + " in revision " +
                               quoted(id),
                           demand_words(term));
                }
            }
        }
    }

    // What two terms may not both speak of.
    static std::string subject_words(const Term& term) {
        if (term.cap && term.cap->level) return "cap " + std::string(name(*term.cap->level));
        if (term.level_fits && term.level_fits->source == LevelSource::acuity) return "index";
        return term_words(term) + "\n" + applies_words(term.applies);
    }
    static bool is_same_range(const Term& one, const Term& other) {
        return one.level_fits && other.level_fits && one.level_fits->low == other.level_fits->low &&
               one.level_fits->high == other.level_fits->high;
    }

    // A text with neither a time nor a definite content is never a violation.
    void check_weight(const Rule& rule, const Term& term, const std::string& at) {
        if (rule.weight != Weight::violation || !term.every) return;
        const bool assumed = std::find(rule.readings.begin(), rule.readings.end(), Text("Q17")) !=
                             rule.readings.end();
        if (assumed) {
            report("policy.weight", at + "/weight", "local-standard or advice: no time is stated",
                   "'violation'");
        }
    }

    const Pack& pack_;
    const Registers& registers_;
    std::string file_;
    std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> check_pack(const Pack& pack, const Registers& registers,
                                std::string_view file) {
    return PackCheck(pack, registers, file).run();
}

}  // namespace rsc::policy
