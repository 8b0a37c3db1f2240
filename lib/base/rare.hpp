#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace rsc {

/// A value that is seldom there: where it is not, it takes no more room than a pointer. Used like a
/// std::optional; a copy copies the value.
template <class T>
class Rare {
  public:
    using value_type = T;

    Rare() = default;
    Rare(T value) : value_(std::make_unique<T>(std::move(value))) {}  // NOLINT(*-explicit-*)
    Rare(const Rare& other) : value_(other ? std::make_unique<T>(*other) : nullptr) {}
    Rare(Rare&&) noexcept = default;
    Rare& operator=(const Rare& other) {
        Rare copy(other);
        value_ = std::move(copy.value_);
        return *this;
    }
    Rare& operator=(Rare&&) noexcept = default;
    ~Rare() = default;

    T& emplace() {
        value_ = std::make_unique<T>();
        return *value_;
    }
    void reset() { value_.reset(); }

    [[nodiscard]] bool has_value() const { return value_ != nullptr; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] T& operator*() { return *value_; }
    [[nodiscard]] const T& operator*() const { return *value_; }
    [[nodiscard]] T* operator->() { return value_.get(); }
    [[nodiscard]] const T* operator->() const { return value_.get(); }

  private:
    std::unique_ptr<T> value_;
};

template <class M>
inline constexpr bool is_maybe = false;
template <class T>
inline constexpr bool is_maybe<std::optional<T>> = true;
template <class T>
inline constexpr bool is_maybe<Rare<T>> = true;

/// Of which a record holds one or none.
template <class M>
concept Maybe = is_maybe<M>;

}  // namespace rsc
