#include "codec/id_set.hpp"

#include <functional>

namespace rsc::codec {

void IdSet::clear() {
    for (const std::size_t slot : used_)
        slots_[slot] = 0;
    used_.clear();
}

bool IdSet::insert(std::string_view id) {
    std::uint64_t key = 0;
    if (id.size() <= sizeof key) {
        for (const char c : id)
            key = key << 8U | static_cast<unsigned char>(c);
    } else {
        key = std::hash<std::string_view>{}(id) | 1U;
    }
    const std::size_t slot = slot_of(key);
    if (slots_[slot] == key) return false;
    slots_[slot] = key;
    used_.push_back(slot);
    if (used_.size() * 2 > slots_.size()) grow();
    return true;
}

std::size_t IdSet::slot_of(std::uint64_t key) const {
    const std::size_t last = slots_.size() - 1;
    std::size_t slot = (key * 0x9E3779B97F4A7C15ULL >> 32U) & last;
    while (slots_[slot] != 0 && slots_[slot] != key)
        slot = (slot + 1) & last;
    return slot;
}

void IdSet::grow() {
    std::vector<std::uint64_t> before(slots_.size() * 4);
    before.swap(slots_);
    for (std::size_t& slot : used_) {
        const std::uint64_t key = before[slot];
        slot = slot_of(key);
        slots_[slot] = key;
    }
}

}  // namespace rsc::codec
