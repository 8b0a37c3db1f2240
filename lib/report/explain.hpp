#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "policy/registers.hpp"
#include "report/rows.hpp"

namespace rsc::report {

/// A line of an explanation: what it speaks of, and what it says.
struct Step {
    std::string about;  ///< clause, source, revision, trigger, clock, evidence, verdict ...: see
                        ///< rsc-explain(1)
    std::string text;
};

/// The whole reason for one obligation.
struct Explanation {
    Row row;
    std::vector<Step> steps;
};

/// What an explanation may look things up in.
struct Library {
    const policy::DocumentRegister* documents = nullptr;
    const policy::ReadingRegister* readings = nullptr;
    const timeline::Setting* setting = nullptr;
    std::span<const Finding> findings = {};  ///< of the case, where they are to be told
    /// What people wrote in their own words is told, too; it may name somebody.
    bool own_words = true;
};

/// `facts` are those of the case; null for an obligation of a worker or of the agency.
[[nodiscard]] Explanation explain(const timeline::Obligation& obligation,
                                  const timeline::Facts* facts, const Library& library);

/// One sentence for a verdict and its reason, e.g. "overdue by 3 days: not done".
[[nodiscard]] std::string sentence(const timeline::Obligation& obligation,
                                   const calendar::Zone& zone);

/// What a verdict means, for the manual and for `rsc explain VERDICT`.
[[nodiscard]] std::string_view meaning(timeline::Verdict verdict);

template <class V>
void describe(V& v, Step& s) {
    v.type("step", "A step of an explanation");
    v.required("about", s.about, "What it speaks of");
    v.required("text", s.text, "What it says");
}

template <class V>
void describe(V& v, Explanation& e) {
    v.type("explanation", "The whole reason for an obligation");
    v.required("obligation", e.row, "The obligation");
    v.required("steps", e.steps, "The reason, step by step");
}

}  // namespace rsc::report
