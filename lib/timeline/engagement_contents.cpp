#include <algorithm>
#include <map>

#include "timeline/contents.hpp"
#include "timeline/lists.hpp"

namespace rsc::timeline {
namespace {

using policy::Content;
using State = Presence::State;

/// The parts of a content that several entries may bring: each since its first.
class Parts {
  public:
    explicit Parts(const Sight& sight) : sight_(sight) {}

    void expect(std::string what) { parts_.try_emplace(std::move(what)); }
    void bring(std::string_view what, const Interval& when, EntryId entry) {
        const auto part = parts_.find(what);
        if (part == parts_.end()) return;
        if (!part->second || when.latest < part->second->when.latest) {
            part->second = Found{entry, when};
        }
    }
    void bring(std::string_view what, const model::Entry& entry) {
        bring(what, sight_.interval(entry.occurred), entry.id);
    }
    [[nodiscard]] Presence all() const {
        Presence presence = irrelevant();
        for (const auto& [what, found] : parts_) {
            presence = combine(std::move(presence),
                               found ? present(found->when, found->entry) : absent(what));
        }
        return presence;
    }

  private:
    const Sight& sight_;
    std::map<std::string, std::optional<Found>, std::less<>> parts_;
};

/// Every word of an enumeration, brought by entries that hold some of them.
template <class Word, class Entries, class List>
Presence every_word(const Facts& facts, const Entries& entries, List list) {
    Parts parts(facts.sight());
    for (const std::string_view word : names_of(Word{}))
        parts.expect(std::string(word));
    for (const auto& entry : entries) {
        if (!facts.sight().sees(entry)) continue;
        for (const Word word : entry.*list)
            parts.bring(name(word), entry);
    }
    return parts.all();
}

// What has come from those who served before is obtained and read: a screening, an assessment and a
// treatment plan, and each of them that was obtained.
Presence papers_reviewed(const Facts& facts) {
    const Sight& sight = facts.sight();
    Presence all = irrelevant();
    for (const model::PaperKind kind : {model::PaperKind::screening, model::PaperKind::assessment,
                                        model::PaperKind::treatment_plan}) {
        const std::string what(name(kind));
        Presence of_kind = irrelevant();
        for (const model::Paper& paper : facts.record().papers) {
            if (paper.kind != kind || !sight.sees(paper)) continue;
            const bool read = paper.reviewed && sight.sees(*paper.reviewed);
            of_kind = combine(std::move(of_kind),
                              read ? present(sight.interval(paper.reviewed->occurred), paper.id)
                                   : absent(what + " not read"));
        }
        // The intake unit's screen is a screening; who plans on it, or meets an emergency by it,
        // has read it.
        const model::Referral* referral = facts.referral();
        if (kind == model::PaperKind::screening && referral != nullptr && referral->screen) {
            Presence screen = absent("screening not read");
            if (referral->emergency && referral->emergency->screen_reviewed &&
                sight.sees(*referral->emergency->screen_reviewed)) {
                screen = present(sight.interval(referral->emergency->screen_reviewed->occurred),
                                 referral->id);
            }
            for (const SeenPlan& seen : facts.plans()) {
                if (!seen.plan->based_on_screen) continue;
                if (screen.state == State::present &&
                    screen.since->latest <= seen.signed_at.latest) {
                    break;
                }
                screen = present(seen.signed_at, seen.plan->id);
                break;
            }
            of_kind = combine(std::move(of_kind), std::move(screen));
        }
        if (of_kind.state == State::irrelevant) of_kind = absent(what);
        all = combine(std::move(all), std::move(of_kind));
    }
    return all;
}

Presence admission_confirmed(const Facts& facts) {
    Parts parts(facts.sight());
    for (const char* what : {"eligible", "readiness", "voluntary or mandated"})
        parts.expect(what);
    for (const model::Admission& admission : facts.record().admissions) {
        if (!facts.sight().sees(admission)) continue;
        if (admission.eligible == true) parts.bring("eligible", admission);
        if (admission.readiness) parts.bring("readiness", admission);
        if (admission.mandated) parts.bring("voluntary or mandated", admission);
    }
    return parts.all();
}

Presence level_of_care(const Facts& facts) {
    Presence best = absent("a result of LOCUS, CALOCUS or ASAM");
    for (const model::LevelOfCare& result : facts.record().level_of_care) {
        if (!facts.sight().sees(result) ||
            result.instrument == model::Instrument::placement_criteria) {
            continue;
        }
        if (!result.choice) {
            if (best.state == State::absent) best = absent("the client's choice");
            continue;
        }
        const Interval when = facts.sight().interval(result.occurred);
        if (best.state != State::present || when.latest < best.since->latest) {
            best = present(when, result.id);
        }
    }
    return best;
}

constexpr model::Benefit screened_for[] = {model::Benefit::ssi, model::Benefit::ssdi,
                                           model::Benefit::veterans, model::Benefit::housing,
                                           model::Benefit::public_benefits};

Presence benefits_screened(const Facts& facts) {
    Parts parts(facts.sight());
    for (const model::Benefit benefit : screened_for)
        parts.expect(std::string(name(benefit)));
    for (const model::BenefitEntry& entry : facts.record().benefits) {
        if (facts.sight().sees(entry)) parts.bring(name(entry.benefit), entry);
    }
    return parts.all();
}

// Who applies for one of the two is helped by the method made for them.
Presence benefits_soar(const Facts& facts) {
    Presence all = irrelevant();
    for (const model::Benefit benefit : {model::Benefit::ssi, model::Benefit::ssdi}) {
        std::optional<Found> by_method;
        bool applied = false;
        for (const model::BenefitEntry& entry : facts.record().benefits) {
            if (entry.benefit != benefit || !facts.sight().sees(entry)) continue;
            applied = applied || entry.status == model::BenefitStatus::applied ||
                      entry.status == model::BenefitStatus::granted ||
                      entry.status == model::BenefitStatus::denied;
            const Interval when = facts.sight().interval(entry.occurred);
            if (entry.soar && (!by_method || when.latest < by_method->when.latest)) {
                by_method = Found{entry.id, when};
            }
        }
        if (!applied) continue;
        all = combine(std::move(all), by_method ? present(by_method->when, by_method->entry)
                                                : absent("SOAR for " + std::string(name(benefit))));
    }
    return all;
}

// The last time that the client refused care coordination, or did not answer.
Presence refusal_documented(const Facts& facts) {
    Presence last = absent("the refusal, or that the client did not answer");
    for (const model::Offer& offer : facts.record().offers) {
        if (offer.kind != model::OfferKind::care_coordination || !facts.sight().sees(offer) ||
            offer.answer == model::Answer::accepted) {
            continue;
        }
        const Interval when = facts.sight().interval(offer.occurred);
        if (last.state != State::present || when.latest > last.since->latest) {
            last = present(when, offer.id);
        }
    }
    return last;
}

}  // namespace

Presence of_engagement(const Facts& facts, Content content) {
    const model::Case& record = facts.record();
    switch (content) {
        case Content::papers_reviewed: return papers_reviewed(facts);
        case Content::admission_confirmed: return admission_confirmed(facts);
        case Content::admission_steps:
            return every_word<model::AdmissionStep>(facts, record.admissions,
                                                    &model::Admission::completed);
        case Content::expectations_explained:
            return every_word<model::Expectation>(facts, record.expectations,
                                                  &model::ExpectationEntry::topics);
        case Content::level_of_care: return level_of_care(facts);
        case Content::benefits_screened: return benefits_screened(facts);
        case Content::benefits_soar: return benefits_soar(facts);
        case Content::refusal_documented: return refusal_documented(facts);
        default: return unknown("a content of no engagement");
    }
}

}  // namespace rsc::timeline
