#include <algorithm>
#include <array>

#include "exchange/demo_twists.hpp"

namespace rsc::exchange::demo {
namespace {

using model::Section;

template <class Entries>
void drop_through(const Draft& draft, Entries& entries, std::optional<Date> last) {
    std::erase_if(entries, [&](const auto& entry) {
        return !last || draft.date_of(entry.occurred) <= *last;
    });
}

void drop_section(Draft& draft, Section section, std::optional<Date> last) {
    model::Case& record = draft.record;
    switch (section) {
        case Section::contact_information:
            return drop_through(draft, record.client.contact_information, last);
        case Section::referral: return record.referral.reset();
        case Section::contacts: return drop_through(draft, record.contacts, last);
        case Section::team:
            drop_through(draft, record.team.members, last);
            return drop_through(draft, record.team.meetings, last);
        case Section::sccp: return drop_through(draft, record.sccp, last);
        case Section::acuity: return drop_through(draft, record.acuity, last);
        case Section::sars: return drop_through(draft, record.sars, last);
        case Section::outcomes: return drop_through(draft, record.outcomes, last);
    }
}

// The facts before the change of system, or all of them, were never brought over.
template <Section section>
void imported_without(Draft& draft, Random& random) {
    auto& known = draft.record.not_recorded;
    if (std::ranges::find(known, section, &model::NotRecorded::section) != known.end()) return;
    const int span = days_between(draft.course.intake, draft.course.horizon);
    std::optional<Date> last;
    if (section != Section::referral && span > 50 && random.chance(40)) {
        last = plus(draft.course.intake, random.between(20, 40));
    }
    drop_section(draft, section, last);
    known.push_back({section, last});
}

constexpr std::array<Flaw, 17> flaws_of_import = {{
    {"import without contact information", Scene::any,
     imported_without<Section::contact_information>},
    {"import without referral", Scene::any, imported_without<Section::referral>},
    {"import without contacts", Scene::any, imported_without<Section::contacts>},
    {"import without team", Scene::any, imported_without<Section::team>},
    {"import without plans", Scene::any, imported_without<Section::sccp>},
    {"import without indexes", Scene::any, imported_without<Section::acuity>},
    {"import without requests", Scene::any, imported_without<Section::sars>},
    {"import without outcomes", Scene::any, imported_without<Section::outcomes>},
    {"emergency imported without contacts", Scene::emergency, imported_without<Section::contacts>},
    {"emergency imported without plans", Scene::emergency, imported_without<Section::sccp>},
    {"step-down imported without contacts", Scene::step_down, imported_without<Section::contacts>},
    {"release imported without plans", Scene::re_entry, imported_without<Section::sccp>},
    {"release imported without contacts", Scene::re_entry, imported_without<Section::contacts>},
    {"purchase imported without requests", Scene::purchase, imported_without<Section::sars>},
    {"interviews not imported", Scene::interviews, imported_without<Section::outcomes>},
    {"outcomes at the end not imported", Scene::left, imported_without<Section::outcomes>},
    {"team of a case manager not imported", Scene::management, imported_without<Section::team>},
}};

}  // namespace

std::span<const Flaw> import_flaws() {
    return flaws_of_import;
}

}  // namespace rsc::exchange::demo
