#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "calendar/reckon.hpp"
#include "model/agency.hpp"
#include "policy/adopted.hpp"

namespace rsc::timeline {

/// A report speaks for an instant, and knows what had been written down by another.
///
/// As-of: what had occurred. Known-at: what had been recorded, and not voided. A date for as-of
/// means the end of that local day. Neither moves the other.
struct View {
    calendar::Instant as_of;
    calendar::Instant known_at;
};

/// The view of a report made at `now`. What falls due between now and an as-of still to come is
/// open, never overdue (Q31): so such a report is judged as things stand now.
[[nodiscard]] View view_at(calendar::Instant now, calendar::Instant as_of,
                           calendar::Instant known_at);

/// Who supervises whom, and whom the agency knows that serves clients. Views their records.
class Directory {
  public:
    void add(const model::Staff& staff);
    void add(const model::Provider& provider) { providers_.push_back(&provider); }
    /// The resource list, in the order added.
    [[nodiscard]] const std::vector<const model::Provider*>& providers() const {
        return providers_;
    }
    [[nodiscard]] const model::Staff* find(WorkerId worker) const;
    /// Empty where the records do not say.
    [[nodiscard]] WorkerId supervisor_of(WorkerId worker) const;
    /// The agency's only supervisor; empty when there are several or none.
    [[nodiscard]] WorkerId only_supervisor() const { return only_supervisor_; }

  private:
    std::unordered_map<std::string_view, const model::Staff*> staff_;
    std::vector<const model::Provider*> providers_;
    WorkerId only_supervisor_;
    std::size_t supervisors_ = 0;
};

/// What a judgement rests on besides the record. All of it outlives the run.
struct Setting {
    const calendar::Zone* zone = nullptr;
    const calendar::BusinessCalendar* business = nullptr;
    const policy::Policies* policies = nullptr;
    const Directory* directory = nullptr;
    View view;
};

}  // namespace rsc::timeline
