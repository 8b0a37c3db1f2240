#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace rsc::store {

/// The bytes of one file, in memory that is used again for the next one. After the last byte come
/// `padding` zero bytes, which a vectorised parser may read.
///
/// It grows and never shrinks. One thread uses it at a time; each reading thread has its own.
class Buffer {
  public:
    static constexpr std::size_t padding = 64;

    /// What was read last. Views of it end with the next read into this buffer.
    [[nodiscard]] std::string_view text() const { return {memory_.get(), size_}; }

    /// Room for at least `bytes`; what lies below `size()` is kept.
    char* reserve(std::size_t bytes) {
        if (bytes > room_ || !memory_) {
            std::unique_ptr<char[]> larger(new char[bytes + padding]);
            if (size_ > 0) std::memcpy(larger.get(), memory_.get(), size_);
            memory_ = std::move(larger);
            room_ = bytes;
        }
        return memory_.get();
    }
    /// Says that `bytes` of the reserved room hold text.
    void set_size(std::size_t bytes) {
        size_ = bytes;
        std::memset(reserve(bytes) + bytes, 0, padding);
    }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] std::size_t room() const { return room_; }

  private:
    std::unique_ptr<char[]> memory_;
    std::size_t room_ = 0;  // without the padding
    std::size_t size_ = 0;
};

}  // namespace rsc::store
