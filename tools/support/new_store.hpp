#pragma once

#include <string>
#include <vector>

#include "casework/changes.hpp"

namespace rsc::tools {

struct NewStoreRequest {
    std::string directory;
    casework::NewStore store;  ///< its id is made here where it is empty
    calendar::Instant now;
    std::string actor;
    std::string reason;
    struct Policy {
        std::string pack;
        std::string revision;
        calendar::Date from;
    };
    std::vector<Policy> policies;  ///< shipped packs
    bool dry_run = false;          ///< check everything, make nothing
};

struct MadeStore {
    std::string id;
    std::vector<std::string> files;
    calendar::Zone zone;
};

/// Makes the directory and everything in it; rsc.json comes last, so that nobody takes a store that
/// is half made for one.
[[nodiscard]] Result<MadeStore> make_new_store(const NewStoreRequest& request,
                                               const store::LockRequest& lock);

}  // namespace rsc::tools
