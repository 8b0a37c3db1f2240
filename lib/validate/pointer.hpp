#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <string>
#include <string_view>

namespace rsc::validate {

/// A place in a record, written out as a JSON pointer only for a finding: checks name very many
/// places, and find something at few of them. It views the names it is made of.
class Pointer {
  public:
    /// "/referral"
    Pointer(const char* text) : steps_{{{text, no_index}}}, size_(1) {}
    /// "/contacts/3"
    Pointer(std::string_view section, std::size_t index) : steps_{{{section, index}}}, size_(1) {}

    /// Whether it is in a section of the record, "contacts".
    [[nodiscard]] bool is_in(std::string_view section) const {
        return steps_[0].index != no_index && steps_[0].name == section;
    }

    [[nodiscard]] std::string text() const {
        std::string out;
        for (std::size_t i = 0; i < size_; ++i) {
            const Step& step = steps_[i];
            if (step.index == no_index) {
                out += step.name;
            } else {
                out.append("/").append(step.name).append("/").append(std::to_string(step.index));
            }
        }
        return out;
    }

    friend Pointer operator+(Pointer pointer, const Pointer& more) {
        assert(pointer.size_ + more.size_ <= pointer.steps_.size());
        for (std::size_t i = 0; i < more.size_; ++i)
            pointer.steps_[pointer.size_++] = more.steps_[i];
        return pointer;
    }

  private:
    static constexpr std::size_t no_index = static_cast<std::size_t>(-1);
    struct Step {
        std::string_view name;
        std::size_t index = no_index;
    };

    std::array<Step, 4> steps_;
    std::size_t size_;
};

/// "/contacts/3"
[[nodiscard]] inline Pointer join(std::string_view section, std::size_t index) {
    return {section, index};
}

}  // namespace rsc::validate
