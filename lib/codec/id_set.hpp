#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace rsc::codec {

/// The entry ids of a document, as numbers: short ids are their own letters, so that almost always
/// two numbers are the same exactly where two ids are.
class IdSet {
  public:
    IdSet() : slots_(512) {}
    void clear();
    /// False where it was there.
    bool insert(std::string_view id);

  private:
    [[nodiscard]] std::size_t slot_of(std::uint64_t key) const;
    void grow();

    std::vector<std::uint64_t> slots_;  ///< open addressing; 0: free
    std::vector<std::size_t> used_;
};

}  // namespace rsc::codec
