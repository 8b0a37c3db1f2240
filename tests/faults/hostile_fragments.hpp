#pragma once

#include "hostile.hpp"

namespace rsc::hostile {

/// Fragments in the making.
class Collection {
  public:
    std::vector<Fragment> all;

    void valid(const std::string& what, const std::vector<std::string>& texts,
               const std::string& limit = {}) {
        add(Sort::valid, what, texts, limit);
    }
    void invalid(const std::string& what, const std::vector<std::string>& texts) {
        add(Sort::invalid, what, texts, {});
    }
    void open(const std::string& what, const std::vector<std::string>& texts) {
        add(Sort::open, what, texts, {});
    }

  private:
    void add(Sort sort, const std::string& what, const std::vector<std::string>& texts,
             const std::string& limit) {
        for (const std::string& text : texts)
            all.push_back({sort, named(what, text), text, limit});
    }
    /// `what`, and the beginning of what was written, in ASCII.
    static std::string named(const std::string& what, const std::string& text);
};

inline std::string listed(const std::string& text) {
    return "[" + text + "]";
}
inline std::string quoted(const std::string& text) {
    return "\"" + text + "\"";
}
inline std::string times(std::size_t count, const std::string& text) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

void add_valid(Collection& to);
void add_broken(Collection& to);

}  // namespace rsc::hostile
