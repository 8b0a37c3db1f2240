#include "exchange/demo.hpp"

#include "codec/encode.hpp"
#include "exchange/demo_draft.hpp"
#include "exchange/demo_twists.hpp"

namespace rsc::exchange {

Demo::Demo(const DemoRequest& request) : office_(std::make_shared<demo::Office>(request)) {}

std::vector<codec::Json> Demo::staff() const {
    std::vector<codec::Json> records;
    for (const auto& leader : office_->supervisors()) {
        records.push_back(demo::supervisor_record(*office_, leader));
    }
    for (const auto& worker : office_->coordinators()) {
        records.push_back(demo::staff_record(*office_, worker));
    }
    return records;
}

std::vector<codec::Json> Demo::providers() const {
    std::vector<codec::Json> records;
    for (const auto& provider : office_->providers()) {
        records.push_back(demo::provider_record(*office_, provider));
    }
    return records;
}

codec::Json Demo::agency() const {
    return demo::agency_record(*office_);
}

std::string Demo::case_id(std::size_t index) {
    return demo::numbered("demo-", index + 1, 6);
}

codec::Json Demo::case_record(std::size_t index) const {
    demo::Course course = demo::drawn_course(*office_, index);
    const demo::Twists twists = demo::chosen_twists(*office_, course);
    demo::shape(twists, *office_, course);
    demo::Draft draft(*office_, course);
    demo::write_assignments(draft);
    demo::write_intake(draft);
    demo::write_leave(draft);
    demo::write_team(draft);
    demo::write_contacts(draft);
    demo::write_assessments(draft);
    demo::write_plans(draft);
    demo::write_requests(draft);
    demo::write_linkage(draft);
    demo::write_outcomes(draft);
    demo::bend(twists, draft);
    demo::finish(draft);
    return codec::Encoder(office_->zone()).object(draft.record);
}

std::vector<std::string_view> Demo::twists(std::size_t index) const {
    return demo::names_of(demo::chosen_twists(*office_, demo::drawn_course(*office_, index)));
}

}  // namespace rsc::exchange
