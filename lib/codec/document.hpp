#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "model/agency.hpp"
#include "model/case.hpp"
#include "policy/extension.hpp"
#include "policy/registers.hpp"
#include "policy/scenario.hpp"

namespace rsc::codec {

/// Reads documents of one type, one after the other, reusing its memory. The record that `read`
/// gives views the reader: it is good until the next `read` and no longer than the reader lives.
///
/// Reading is strict: depth and size, UTF-8, no duplicate, unknown or missing member, every value
/// in its range. What is wrong is reported all at once, each finding with its JSON pointer, line
/// and column; a text that is no JSON has one finding, its first fault.
template <class T>
class Reader {
  public:
    Reader();
    ~Reader();
    Reader(Reader&&) noexcept;
    Reader& operator=(Reader&&) noexcept;

    /// `file` is what findings call the document. `text` need not outlive the call.
    [[nodiscard]] Result<const T*> read(std::string_view text, std::string_view file);
    /// The same where `text` is followed by at least 64 readable bytes: nothing is copied.
    [[nodiscard]] Result<const T*> read_padded(std::string_view text, std::string_view file);

    /// Decodes these members of the record and no others, from a text padded likewise: for what
    /// folds a few facts of very many records. The text is read strictly all the same; of what is
    /// in the other members nothing is known but that it is JSON.
    [[nodiscard]] Result<const T*> read_members(std::string_view text, std::string_view file,
                                                std::span<const std::string_view> members);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// A record that owns the texts it views, and nothing of the parser: what a program keeps while it
/// reads others. Movable; the views stay good.
template <class T>
class Document {
  public:
    [[nodiscard]] static Result<Document> parse(std::string_view text, std::string_view file);
    /// The same with the memory of a reader, for many documents one after the other.
    [[nodiscard]] static Result<Document> parse(Reader<T>& reader, std::string_view text,
                                                std::string_view file);

    [[nodiscard]] const T& operator*() const { return *record_; }
    [[nodiscard]] const T* operator->() const { return record_.get(); }

  private:
    std::unique_ptr<char[]> texts_;
    std::unique_ptr<T> record_;
};

extern template class Reader<model::Case>;
extern template class Reader<model::Staff>;
extern template class Reader<model::Provider>;
extern template class Reader<model::Agency>;
extern template class Reader<model::StoreConfig>;
extern template class Reader<model::Tombstone>;
extern template class Reader<policy::Pack>;
extern template class Reader<policy::Extension>;
extern template class Reader<policy::ScenarioFile>;
extern template class Reader<policy::CalendarFile>;
extern template class Reader<policy::DocumentRegister>;
extern template class Reader<policy::RequirementRegister>;
extern template class Reader<policy::ReadingRegister>;

extern template class Document<model::Case>;
extern template class Document<model::Staff>;
extern template class Document<model::Provider>;
extern template class Document<model::Agency>;
extern template class Document<model::StoreConfig>;
extern template class Document<model::Tombstone>;
extern template class Document<policy::Pack>;
extern template class Document<policy::Extension>;
extern template class Document<policy::ScenarioFile>;
extern template class Document<policy::CalendarFile>;
extern template class Document<policy::DocumentRegister>;
extern template class Document<policy::RequirementRegister>;
extern template class Document<policy::ReadingRegister>;

}  // namespace rsc::codec
