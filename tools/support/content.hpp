#pragma once

#include <string>
#include <string_view>

#include "codec/json.hpp"

namespace rsc::tools {

/// A JSON object that a person wrote, strictly read: json.syntax and its like, with line and
/// column, record.duplicate-member, or record.wrong-type when it is no object. What its members
/// mean is decided when the record is read back.
[[nodiscard]] Result<codec::Json> parse_content(std::string_view text, const std::string& file);

/// Lets a person edit `text` with $VISUAL or $EDITOR (else vi), in a private temporary file. The
/// file stays when the caller says that its content could not be taken.
class Edited {
  public:
    [[nodiscard]] static Result<Edited> edit(std::string_view text);
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] const std::string& path() const { return path_; }
    /// Removes the file: what was in it is recorded, or was not changed.
    void discard();

  private:
    std::string path_;
    std::string text_;
};

}  // namespace rsc::tools
