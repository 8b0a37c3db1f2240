#pragma once

// The one decoder. Included by the sources that instantiate it for a record type, and by no header:
// simdjson stays inside this layer.

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <concepts>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/error.hpp"
#include "codec/describe.hpp"
#include "codec/id_set.hpp"
#include "codec/scan.hpp"

namespace rsc::codec {

namespace dom = simdjson::dom;

/// A step of the way from the document to a value: a chain on the stack, written out as a JSON
/// pointer only when something is wrong.
struct Step {
    const Step* up = nullptr;
    std::string_view key;
    std::size_t index = 0;
};

/// A record that has more is no record with mistakes: the rest are counted, not told.
inline constexpr std::size_t most_faults = 1000;

/// What is wrong, before its line and column are looked up.
struct Fault {
    std::string code;
    std::string pointer;
    std::string expected;
    std::string found;
    std::string remedy;
    bool at_key = false;
};

class Decoder {
  public:
    explicit Decoder(std::vector<Fault>& faults) : faults_(&faults) {}

    template <class T>
    void document(dom::element element, T& record) {
        const Step root;
        forget();
        value(element, record, root, no_limits);
        if (repeats_an_id_) {
            // Once more, now with the places of the ids: that costs too much to do always.
            locating_ids_ = true;
            value(element, record, root, no_limits);
            report_repeated_ids();
        }
        if (untold_ > 0) {
            faults_->push_back(Fault{"record.invalid", "", "a record with few faults",
                                     std::to_string(untold_) + " more faults", "", false});
        }
    }

    /// Only these members of the document.
    template <class T>
    void members(dom::element element, T& record, std::span<const std::string_view> names);

    [[nodiscard]] std::size_t count_faults() const { return faults_->size(); }
    [[nodiscard]] std::vector<Fault> take_faults(std::size_t from);
    void tell(Fault fault) { faults_->push_back(std::move(fault)); }
    void report(std::string_view code, const Step& at, std::string expected, std::string found,
                std::string remedy = {}, bool at_key = false);

    // Text and numbers -------------------------------------------------------------------------

    void value(dom::element e, std::string_view& out, const Step& at, const Limits& limits);
    void value(dom::element e, std::string& out, const Step& at, const Limits& limits);
    void value(dom::element e, std::int64_t& out, const Step& at, const Limits& limits);
    void value(dom::element e, bool& out, const Step& at, const Limits& limits);
    void value(dom::element e, calendar::Date& out, const Step& at, const Limits& limits);
    void value(dom::element e, calendar::Instant& out, const Step& at, const Limits& limits);
    void value(dom::element e, calendar::Moment& out, const Step& at, const Limits& limits);
    void value(dom::element e, EntryId& out, const Step& at, const Limits& limits);
    void value(dom::element e, model::FreeObject& out, const Step& at, const Limits& limits);

    template <class Tag>
    void value(dom::element e, Id<Tag>& out, const Step& at, const Limits&) {
        if (!text(e, out.text, at)) return;
        if (!is_well_formed_id(out.text)) {
            report("record.bad-value", at,
                   "an id: a letter or digit, then up to 63 letters, digits and hyphens",
                   shown(out.text));
        }
    }

    template <Named E>
    void value(dom::element e, E& out, const Step& at, const Limits&) {
        std::string_view word;
        if (!text(e, word, at)) return;
        if (const auto known = named<E>(word)) {
            out = *known;
            return;
        }
        bad_word(at, word, names_of(E{}));
    }

    template <Maybe M>
    void value(dom::element e, M& out, const Step& at, const Limits& limits) {
        out.emplace();
        value(e, *out, at, limits);
    }

    template <class T>
    void value(dom::element e, std::vector<T>& out, const Step& at, const Limits& limits) {
        dom::array array;
        if (e.get(array) != simdjson::SUCCESS) return wrong_type(e, at, "an array");
        out.clear();
        out.reserve(std::min<std::size_t>(array.size(), 4096));
        Step step{&at, {}, 0};
        for (const dom::element element : array) {
            if (untold_ > 0) {  // no room is made for what is nonsense
                ++untold_;
                continue;
            }
            value(element, out.emplace_back(), step, no_limits);
            ++step.index;
        }
        if (out.size() < limits.least_items) {
            report("record.bad-value", at, "at least one element", "an empty array");
        }
    }

    template <class T>
    void value(dom::element e, T& out, const Step& at, const Limits&);

    // ------------------------------------------------------------------------------------------

    void wrong_type(dom::element e, const Step& at, std::string_view expected);
    void bad_word(const Step& at, std::string_view word, std::span<const std::string_view> words);
    void unknown_member(const Step& object, std::string_view key,
                        const std::vector<std::string_view>& known);
    void duplicate_member(const Step& object, std::string_view key);
    /// A member `x-...` of `object`: no description speaks of what is in it, but its names stand
    /// once and are ASCII, and its numbers are integers.
    void free_member(const Step& object, std::string_view key, dom::element e);

  private:
    struct SeenId {
        std::string_view id;
        std::string pointer;  ///< only when ids are located
    };

    [[nodiscard]] bool text(dom::element e, std::string_view& out, const Step& at) {
        if (e.get(out) == simdjson::SUCCESS) return true;
        wrong_type(e, at, "a text");
        return false;
    }
    [[nodiscard]] static std::string shown(std::string_view text);
    [[nodiscard]] static std::string pointer_of(const Step& at);
    /// What it knows of the document before.
    void forget();
    /// Whether a fault found now is counted only, or not even that.
    [[nodiscard]] bool is_untold();
    void seen_id(std::string_view id, const Step& at);
    void report_repeated_ids();
    void check_free_value(dom::element e, const Step& at);

    std::vector<Fault>* faults_;
    std::size_t untold_ = 0;
    IdSet ids_;
    bool repeats_an_id_ = false;
    std::vector<SeenId> located_ids_;
    bool locating_ids_ = false;
};

/// Visits a description and hands every member its value. What the program writes stands in the
/// described order, so that one walk along the object meets every member; `all_taken` says whether
/// it did. Where members stand otherwise, or one is lacking or unknown, `look_for_rest` begins a
/// second visit, which looks for what the first did not meet and tells what is wrong.
///
/// A member that is not there costs the comparison of two lengths: that is what most members of a
/// description are, so the comparison is part of `describe`, and everything else is not.
class ObjectReader {
  public:
    ObjectReader(Decoder& decoder, dom::object object, const Step& at)
        : decoder_(decoder),
          at_(at),
          next_(object.begin()),
          end_(object.end()),
          faults_(decoder.count_faults()),
          object_(object),
          faults_before_(faults_) {
        look_at_next();
    }

    void type(std::string_view, std::string_view) {}

    template <class F>
    [[gnu::always_inline]] void required(std::string_view name, F& field, std::string_view,
                                         const Limits& limits = no_limits) {
        if (is_next(name)) {
            read_next(field, limits);
        } else if (!second_) {
            lacks_ = true;
        } else if (!read_rest(name, field, limits)) {
            missing(name);
        }
    }

    template <class F>
    [[gnu::always_inline]] void optional(std::string_view name, F& field, std::string_view,
                                         const Limits& limits = no_limits) {
        if (is_next(name)) {
            read_next(field, limits);
        } else if (second_) {
            (void)read_rest(name, field, limits);
        }
    }

    template <class F, class D>
    [[gnu::always_inline]] void defaulted(std::string_view name, F& field, const D&,
                                          std::string_view meaning,
                                          const Limits& limits = no_limits) {
        optional(name, field, meaning, limits);
    }

    [[nodiscard]] bool all_taken() const { return !lacks_ && next_ == end_; }
    void look_for_rest();
    /// Reports a member of that name that stands twice.
    void report_twice(std::string_view name);
    /// Reports what is left: unknown and duplicate members; `x-` members pass.
    void report_rest(const std::vector<std::string_view>& known);

  private:
    struct Member {
        std::string_view key;
        dom::element value;
        bool taken = false;
    };
    /// What is wrong is told in the order of the description: what the first visit found is held
    /// back for the second.
    struct Range {
        std::size_t member;  ///< of those met, from 1
        std::size_t end;     ///< of its faults
    };
    /// Of the second visit.
    struct Second {
        std::vector<Member> members;  ///< those that the first did not meet
        std::size_t cursor = 0;
        std::vector<Fault> held;
        std::size_t told_ranges = 0;
        std::size_t told = 0;

        /// From the last one on, once around.
        [[nodiscard]] const dom::element* take(std::string_view name);
    };

    /// Whether the walk stands before a member of that name. In the second visit those that the
    /// first met are walked along again.
    [[nodiscard, gnu::always_inline]] bool is_next(std::string_view name) const {
        return key_.size() == name.size() &&
               __builtin_memcmp(key_.data(), name.data(), name.size()) == 0;
    }
    void look_at_next() { key_ = next_ != end_ ? next_.key() : std::string_view(); }

    template <class F>
    [[gnu::noinline]] void read_next(F& field, const Limits& limits) {
        ++met_;
        if (second_) {
            tell_again();
        } else {
            decoder_.value(next_.value(), field, Step{&at_, key_, 0}, limits);
            if (decoder_.count_faults() != faults_) note_faults();
        }
        ++next_;
        look_at_next();
    }
    /// Whether there is such a member among those that the first visit did not meet.
    template <class F>
    [[gnu::noinline]] bool read_rest(std::string_view name, F& field, const Limits& limits) {
        const dom::element* const found = second_->take(name);
        if (found == nullptr) return false;
        decoder_.value(*found, field, Step{&at_, name, 0}, limits);
        return true;
    }
    void missing(std::string_view name);
    void note_faults();
    void tell_again();

    Decoder& decoder_;
    const Step& at_;
    dom::object::iterator next_;
    dom::object::iterator end_;  ///< in the second visit: of what the first met
    std::string_view key_;       ///< of the next; empty at the end, and no name is
    std::size_t met_ = 0;
    std::size_t faults_;
    bool lacks_ = false;
    std::optional<Second> second_;
    dom::object object_;
    std::size_t faults_before_;
    std::vector<Range> ranges_;
};

/// Collects the names of a description, for messages.
struct NameCollector {
    std::vector<std::string_view> names;

    void type(std::string_view, std::string_view) {}
    template <class F>
    void required(std::string_view name, F&, std::string_view, const Limits& = no_limits) {
        names.push_back(name);
    }
    template <class F>
    void optional(std::string_view name, F&, std::string_view, const Limits& = no_limits) {
        names.push_back(name);
    }
    template <class F, class D>
    void defaulted(std::string_view name, F&, const D&, std::string_view,
                   const Limits& = no_limits) {
        names.push_back(name);
    }
};

/// Lets only some members of a description through.
class Only {
  public:
    Only(ObjectReader& reader, std::span<const std::string_view> names)
        : reader_(reader), names_(names) {}

    void type(std::string_view, std::string_view) {}
    template <class F>
    void required(std::string_view name, F& field, std::string_view meaning,
                  const Limits& limits = no_limits) {
        if (wants(name)) reader_.required(name, field, meaning, limits);
    }
    template <class F>
    void optional(std::string_view name, F& field, std::string_view meaning,
                  const Limits& limits = no_limits) {
        if (wants(name)) reader_.optional(name, field, meaning, limits);
    }
    template <class F, class D>
    void defaulted(std::string_view name, F& field, const D& otherwise, std::string_view meaning,
                   const Limits& limits = no_limits) {
        if (wants(name)) reader_.defaulted(name, field, otherwise, meaning, limits);
    }

  private:
    [[nodiscard]] bool wants(std::string_view name) const {
        return std::find(names_.begin(), names_.end(), name) != names_.end();
    }

    ObjectReader& reader_;
    std::span<const std::string_view> names_;
};

template <class T>
void Decoder::members(dom::element element, T& record, std::span<const std::string_view> names) {
    const Step root;
    dom::object object;
    if (element.get(object) != simdjson::SUCCESS) return wrong_type(element, root, "an object");
    ObjectReader reader(*this, object, root);
    reader.look_for_rest();
    Only only(reader, names);
    describe(only, record);
    for (const std::string_view name : names)
        reader.report_twice(name);
}

template <class T>
void Decoder::value(dom::element e, T& out, const Step& at, const Limits&) {
    dom::object object;
    if (e.get(object) != simdjson::SUCCESS) return wrong_type(e, at, "an object");
    ObjectReader reader(*this, object, at);
    describe(reader, out);
    if (reader.all_taken()) return;
    reader.look_for_rest();
    describe(reader, out);
    NameCollector collector;
    describe(collector, out);
    reader.report_rest(collector.names);
}

}  // namespace rsc::codec
