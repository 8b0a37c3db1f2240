#include "timeline/setting.hpp"

#include <algorithm>

namespace rsc::timeline {

View view_at(calendar::Instant now, calendar::Instant as_of, calendar::Instant known_at) {
    return {std::min(as_of, now), known_at};
}

void Directory::add(const model::Staff& staff) {
    staff_[staff.id.text] = &staff;
    if (model::has_role(staff, model::Role::supervisor)) {
        ++supervisors_;
        only_supervisor_ = supervisors_ == 1 ? staff.id : WorkerId{};
    }
}

const model::Staff* Directory::find(WorkerId worker) const {
    const auto found = staff_.find(worker.text);
    return found == staff_.end() ? nullptr : found->second;
}

WorkerId Directory::supervisor_of(WorkerId worker) const {
    const model::Staff* staff = find(worker);
    return staff != nullptr && !staff->supervisor.empty() ? staff->supervisor : only_supervisor_;
}

}  // namespace rsc::timeline
