#pragma once

#include <vector>

#include "timeline/occasions.hpp"
#include "timeline/presence.hpp"

namespace rsc::timeline {

/// Whether a content is there for this happening of the case, and since when.
[[nodiscard]] Presence presence_of(const Facts& facts, const Happening& happening,
                                   policy::Content content);
/// All of them together.
[[nodiscard]] Presence presence_of(const Facts& facts, const Happening& happening,
                                   const std::vector<policy::Content>& contents);

/// Which of the contents that the obligation's term asks for are absent; none where it asks for no
/// contents. `facts` are those it was judged by.
[[nodiscard]] std::vector<policy::Content> contents_lacking(const Facts& facts,
                                                            const Obligation& obligation);

/// A paper that a request lacks, and the newest entry of the record that would do; empty where the
/// record holds none that is fresh enough.
struct PaperLacking {
    model::AttachmentKind kind{};
    EntryId entry;
};
[[nodiscard]] std::vector<PaperLacking> papers_lacking(const Facts& facts,
                                                       const Obligation& obligation);

/// Of a signed plan version (plan_contents.cpp).
[[nodiscard]] Presence of_plan(const Facts& facts, const Happening& happening,
                               policy::Content content);
/// Of what leads to services and what came of it (linkage_contents.cpp).
[[nodiscard]] Presence of_linkage(const Facts& facts, const Happening& happening,
                                  policy::Content content);
/// Of admission and engagement: several entries that say it together (engagement_contents.cpp).
[[nodiscard]] Presence of_engagement(const Facts& facts, policy::Content content);

/// Excuses what is not done in time, where one of the contents that the term names excuses it: from
/// `from` on, whenever that is (Q57); in a block of days, on one of them.
void excuse_by_rule(const Judging& judging, const policy::Term& term, Obligation& obligation,
                    Date from, std::optional<Date> through);

}  // namespace rsc::timeline
