#include "store/shard.hpp"

#include "store/failure.hpp"
#include "store/layout.hpp"
#include "store/reading.hpp"

namespace rsc::store {
namespace {

constexpr int for_reading = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;

}  // namespace

Result<std::string_view> Shard::read(const std::string& id, Buffer& buffer) const {
    const std::string relative = prefix_ + id + ".json";
    const char* name = relative.c_str() + prefix_.size();
    if (!is_well_formed_id(id)) return bad_name(relative);
    Disk& disk = directory_.disk();
    const int file =
        uninterrupted([&] { return disk.openat(directory_.get(), name, for_reading, 0); });
    if (file < 0) return unreadable(-file, relative);
    const Handle handle(disk, file);
    auto done = read_whole(disk, file, relative, buffer);
    if (!done) return pass_on(done);
    return buffer.text();
}

}  // namespace rsc::store
