#include "policy/pack.hpp"

namespace rsc::policy {

std::string text(const Cite& cite) {
    std::string out(cite.document);
    out += ' ';
    out += cite.section;
    if (!cite.bullet.empty()) {
        out += " bullet ";
        out += cite.bullet;
    }
    return out;
}

}  // namespace rsc::policy
