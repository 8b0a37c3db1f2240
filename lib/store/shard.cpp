#include "store/shard.hpp"

#include <algorithm>

#include "store/failure.hpp"
#include "store/layout.hpp"
#include "store/reading.hpp"

namespace rsc::store {
namespace {

constexpr int for_reading = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;

/// So many keep a disk busy; more would only be more open files.
constexpr std::size_t ahead = 4;
/// After so many cases it is asked again whether the disk had to be.
constexpr std::size_t stretch = 16;

}  // namespace

Result<std::string_view> Shard::read(const std::string& id, Buffer& buffer) const {
    auto file = open(id);
    if (!file) return pass_on(file);
    return read(*file, id, buffer);
}

Result<Handle> Shard::open(const std::string& id) const {
    const std::string relative = prefix_ + id + ".json";
    const char* name = relative.c_str() + prefix_.size();
    if (!is_well_formed_id(id)) return bad_name(relative);
    Disk& disk = directory_.disk();
    const int file =
        uninterrupted([&] { return disk.openat(directory_.get(), name, for_reading, 0); });
    if (file < 0) return unreadable(-file, relative);
    return Handle(disk, file);
}

Result<std::string_view> Shard::read(const Handle& file, const std::string& id,
                                     Buffer& buffer) const {
    auto done = read_whole(file.disk(), file.get(), prefix_ + id + ".json", buffer);
    if (!done) return pass_on(done);
    return buffer.text();
}

InTurn::InTurn(const Shard& shard, Buffer& buffer)
    : shard_(shard), buffer_(buffer), blocks_(shard.directory_.disk().blocks_asked()) {}

Result<std::string_view> InTurn::next() {
    if (at_ % stretch == 1) look_at_disk();
    if (waits_) open_ahead();
    const std::string& id = shard_.ids()[at_++];
    if (opened_.empty()) return shard_.read(id, buffer_);
    const Handle file = std::move(opened_.front());
    opened_.pop_front();
    return shard_.read(file, id, buffer_);
}

void InTurn::look_at_disk() {
    const long blocks = shard_.directory_.disk().blocks_asked();
    waits_ = blocks != blocks_;
    blocks_ = blocks;
}

void InTurn::open_ahead() {
    const std::size_t until = std::min(at_ + ahead, shard_.ids().size());
    while (at_ + opened_.size() < until) {
        auto file = shard_.open(shard_.ids()[at_ + opened_.size()]);
        if (!file) return;  // told in its turn, if it is so then
        // Where the system does not take the advice, nothing is lost.
        (void)file->disk().will_need(file->get());
        opened_.push_back(std::move(*file));
    }
}

}  // namespace rsc::store
