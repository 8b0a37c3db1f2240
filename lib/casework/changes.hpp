#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "casework/agency.hpp"
#include "codec/history.hpp"

namespace rsc::casework {

/// What the journal says of an act: no more than the record does, and not its reason.
[[nodiscard]] store::Intent intent_of(const codec::Act& act, const calendar::Zone& zone);

/// The bytes of a changed record, whose text is JSON: the act is added to its history, and what is
/// laid out has been read back through the decoder. Errors are those of Reader: nothing invalid is
/// ever written.
template <class T>
[[nodiscard]] Result<std::string> finish(std::string_view record, const codec::Act& act,
                                         std::string_view store_id, const calendar::Zone& zone,
                                         std::string_view file) {
    std::string bytes = codec::laid_out(codec::with_act(record, act, store_id, zone));
    thread_local codec::Reader<T> reader;  // its memory, for many records one after the other
    if (auto back = reader.read(bytes, file); !back) return pass_on(back);
    return bytes;
}

/// check.hand-edited: the file is not as the tool left it.
[[nodiscard]] Error hand_edited(const std::string& file);

/// Takes in a case record that was written or edited by other means.
struct AdoptedCase {
    std::string id;
    bool changed = false;  ///< false: it is as the tool left it, nothing to do
    std::string bytes;
};
[[nodiscard]] Result<AdoptedCase> adopt_case(std::string_view text, std::string_view file,
                                             const codec::Act& act, std::string_view store_id,
                                             const calendar::Zone& zone);

/// A record of an older form in the newest one, with `act` in its history; nothing where it is of
/// the newest form already, or no record with a history. check.hand-edited (Kind::invalid) when the
/// record is not as the tool left it.
[[nodiscard]] Result<std::optional<std::string>> upgrade_record(std::string_view text,
                                                                const std::string& file,
                                                                const codec::Act& act,
                                                                std::string_view store_id,
                                                                const calendar::Zone& zone);

/// A revision to be put in force. `pack_text` is the pack's file as it will stand in the store.
struct AdoptionRequest {
    std::string pack;
    std::string revision;
    calendar::Date from;
    std::optional<calendar::Date> until;
    std::string replaces;  ///< a pack that is in force until the day before `from`
    std::string pack_text;
};
/// The bytes of rsc.json with the adoption added to those that stand. It refuses a revision that is
/// not in the pack, a pack that lacks a revision adopted before, an overlap with another revision
/// of the pack, and a pack with rules of the same id as one that is in force on the same days.
[[nodiscard]] Result<std::string> adopt_policy(std::string_view config_text,
                                               const AdoptionRequest& request,
                                               std::span<const policy::InForce> standing,
                                               const codec::Act& act, const calendar::Zone& zone);

/// The bytes of rsc.json with an adoption voided that was a mistake: it stays there, and was never
/// in force; what it ended runs on. It refuses what would leave two packs with rules of the same id
/// in force on the same days. usage.not-found: no such adoption stands.
[[nodiscard]] Result<std::string> withdraw_policy(std::string_view config_text,
                                                  const AdoptionRequest& request,
                                                  std::span<const policy::InForce> standing,
                                                  const codec::Act& act,
                                                  const calendar::Zone& zone);

/// What a new store begins with.
struct NewStore {
    std::string id;
    std::string agency;
    std::string agency_name;
    std::string zone;
    std::string calendar;
    bool sandbox = false;
};
/// The bytes of rsc.json, without policies.
[[nodiscard]] Result<std::string> new_config(const NewStore& request, const codec::Act& act,
                                             const calendar::Zone& zone);
[[nodiscard]] Result<std::string> new_agency(const NewStore& request, const codec::Act& act,
                                             const calendar::Zone& zone);

/// Field by field: `/contacts/3/mode: added "phone"`, `/contacts/3/minutes: 20 -> 25`. Texts of
/// records are not repeated beyond codes, dates and numbers.
[[nodiscard]] std::vector<std::string> difference(const codec::Json& before,
                                                  const codec::Json& after);
/// The same of two texts of a record, but for what the history says. Empty `before`: a new record.
[[nodiscard]] std::vector<std::string> changed_facts(std::string_view before,
                                                     std::string_view after);

}  // namespace rsc::casework
