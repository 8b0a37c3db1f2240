#include "policy/shape.hpp"

namespace rsc::policy {

Shape shape_of(const Term& term) {
    Shape shape;
    const auto add = [&shape](bool there, std::string_view kind, int key) {
        if (!there) return;
        shape.kind = kind;
        shape.key = key;
        ++shape.demands;
    };
    add(term.within.has_value(), "within", term.within ? static_cast<int>(term.within->after) : 0);
    add(term.before.has_value(), "before", term.before ? static_cast<int>(term.before->event) : 0);
    add(term.every.has_value(), "every", term.every ? static_cast<int>(term.every->anchor) : 0);
    add(term.quota.has_value(), "quota", term.quota ? static_cast<int>(term.quota->period) : 0);
    add(term.requires_.has_value(), "requires",
        term.requires_ ? static_cast<int>(term.requires_->at) : 0);
    add(term.attach.has_value(), "attach", 0);
    add(term.level_fits.has_value(), "level_fits", 0);
    add(term.continuous.has_value(), "continuous",
        term.continuous ? static_cast<int>(term.continuous->what) : 0);
    add(term.cap.has_value(), "cap",
        term.cap && term.cap->level ? static_cast<int>(*term.cap->level) : -1);
    add(term.coverage.has_value(), "coverage", 0);
    add(term.blocks.has_value(), "blocks", term.blocks ? static_cast<int>(term.blocks->after) : 0);
    add(term.exactly_one.has_value(), "exactly_one",
        term.exactly_one ? static_cast<int>(term.exactly_one->what) : 0);
    return shape;
}

const Evidence* evidence_of(const Term& term) {
    if (term.within) return &term.within->met_by;
    if (term.before) return &term.before->met_by;
    if (term.every) return &term.every->met_by;
    if (term.quota) return &term.quota->met_by;
    if (term.blocks) return &term.blocks->met_by;
    return nullptr;
}

}  // namespace rsc::policy
