#pragma once

#include <memory>
#include <string>
#include <vector>

#include "codec/document.hpp"
#include "policy/adopted.hpp"
#include "store/folder.hpp"
#include "timeline/timeline.hpp"
#include "validate/catalogue.hpp"

namespace rsc::casework {

/// Why two adoptions cannot stand together.
[[nodiscard]] std::string words_of(const policy::Policies::Clash& clash);

/// Everything of a store but its cases: configuration, policies in force, calendar, staff,
/// providers.
///
/// `open` fails where nothing could be judged: no or invalid rsc.json, a pack in force that is
/// missing, broken or not the one adopted, an unknown zone or calendar. An invalid staff or
/// provider file fails nothing: it is among the `findings`.
class Agency {
  public:
    [[nodiscard]] static Result<Agency> open(const store::ReadFolder& folder);

    [[nodiscard]] const store::ReadFolder& folder() const { return *folder_; }
    [[nodiscard]] const model::StoreConfig& config() const { return **config_; }
    [[nodiscard]] const model::Agency& record() const { return **agency_; }
    [[nodiscard]] const calendar::Zone& zone() const { return *zone_; }
    [[nodiscard]] const calendar::BusinessCalendar& business() const { return *business_; }
    [[nodiscard]] const policy::Policies& policies() const { return *policies_; }
    [[nodiscard]] const timeline::Directory& directory() const { return *directory_; }
    [[nodiscard]] const std::vector<codec::Document<model::Staff>>& staff() const { return staff_; }
    /// Those whose files are valid.
    [[nodiscard]] const std::vector<codec::Document<model::Provider>>& providers() const {
        return provider_records_;
    }
    [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }

    [[nodiscard]] timeline::Setting setting(timeline::View view) const;
    [[nodiscard]] validate::Surroundings surroundings(calendar::Instant now) const;

  private:
    [[nodiscard]] Result<void> load_config();
    [[nodiscard]] Result<void> load_calendar();
    [[nodiscard]] Result<void> load_policies();
    [[nodiscard]] Result<void> load_people();

    std::unique_ptr<store::ReadFolder> folder_;
    std::unique_ptr<codec::Document<model::StoreConfig>> config_;
    std::unique_ptr<codec::Document<model::Agency>> agency_;
    std::unique_ptr<calendar::Zone> zone_;
    std::unique_ptr<calendar::BusinessCalendar> business_;
    std::vector<std::unique_ptr<codec::Document<policy::Pack>>> packs_;
    std::unique_ptr<policy::Policies> policies_;
    std::vector<codec::Document<model::Staff>> staff_;
    std::vector<codec::Document<model::Provider>> provider_records_;
    std::vector<std::string> providers_;  ///< ids, also of those whose files are invalid
    std::unique_ptr<timeline::Directory> directory_;
    std::vector<Finding> findings_;
};

}  // namespace rsc::casework
