#include "support/store_act.hpp"

#include "casework/audit.hpp"

namespace rsc::tools {

Result<StoreAct> begin_store_act(Invocation& in) {
    auto store = in.find_store();
    if (!store) return pass_on(store);
    auto folder = in.open_for_writing(store->path());
    if (!folder) return pass_on(folder);
    auto agency = casework::Agency::open(folder->reader());
    if (!agency) return pass_on(agency);
    auto now = in.now(agency->config().sandbox);
    if (!now) return pass_on(now);
    auto actor = in.actor(&*agency);
    if (!actor) return pass_on(actor);
    StoreAct act{std::move(*agency), std::move(*folder), *now, std::move(*actor), {}};
    act.clock = casework::check_clock(act.now, act.folder.last_line().intent.at);
    return act;
}

Result<std::optional<store::Read>> read_if_there(std::optional<store::WriteFolder>& held,
                                                 const store::ReadFolder& folder,
                                                 const std::string& file) {
    if (held) {
        auto read = held->read_for_change(file);
        if (read) return std::optional(std::move(*read));
        if (read.error().kind != Kind::not_found) return pass_on(read);
    } else {
        auto read = folder.read(file);
        if (read) return std::optional(store::Read{std::move(*read), {}});
        if (read.error().kind != Kind::not_found) return pass_on(read);
    }
    return std::optional<store::Read>();
}

}  // namespace rsc::tools
