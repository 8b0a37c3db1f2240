#include "casework/agency.hpp"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>

#include "base/diagnostics.hpp"
#include "base/digest.hpp"
#include "casework/scan.hpp"
#include "rulebook/packs.hpp"
#include "rulebook/registers.hpp"
#include "store/layout.hpp"

namespace rsc::casework {
namespace {

/// From so many files on, threads are worth starting.
constexpr std::size_t many_files = 256;

/// The records of many files, in the order of their ids, and what became of the others.
template <class T>
struct FilesRead {
    std::vector<std::optional<codec::Document<T>>> records;
    std::map<std::size_t, Error> unread;   ///< by place in that order: files that cannot be read
    std::map<std::size_t, Error> invalid;  ///< and those that hold no such record
};

template <class T, class FileOf>
FilesRead<T> read_files(const store::ReadFolder& folder, const std::vector<std::string>& ids,
                        const FileOf& file_of) {
    FilesRead<T> files;
    files.records.resize(ids.size());
    std::mutex guard;
    const auto tell = [&guard](std::map<std::size_t, Error>& errors, std::size_t i, Error error) {
        const std::lock_guard lock(guard);
        errors.emplace(i, std::move(error));
    };
    std::atomic<std::size_t> next{0};
    const auto work = [&](unsigned) {
        codec::Reader<T> reader;
        for (std::size_t i = next++; i < ids.size(); i = next++) {
            const std::string file = file_of(ids[i]);
            auto text = folder.read(file);
            if (!text) {
                tell(files.unread, i, std::move(text.error()));
            } else if (auto record = codec::Document<T>::parse(reader, *text, file)) {
                files.records[i] = std::move(*record);
            } else {
                tell(files.invalid, i, std::move(record.error()));
            }
        }
    };
    in_threads(ids.size() < many_files ? 1 : scan_threads(), work);
    return files;
}

}  // namespace

std::string words_of(const policy::Policies::Clash& clash) {
    const auto named = [](const policy::InForce& adoption) {
        return std::string(adoption.pack->id) + "@" + std::string(adoption.revision_id()) +
               ", in force from " + adoption.from.text() +
               (adoption.last ? " to " + adoption.last->text() : "") + ",";
    };
    return named(*clash.first) + " and " + named(*clash.second) + " both have the rule " +
           std::string(clash.rule) +
           (clash.same_day ? "" : ", which promises something else in each");
}

Result<Agency> Agency::open(const store::ReadFolder& folder) {
    Agency agency;
    agency.folder_ = std::make_unique<store::ReadFolder>(folder);
    for (auto step : {&Agency::load_config, &Agency::load_calendar, &Agency::load_policies,
                      &Agency::load_people}) {
        if (auto done = (agency.*step)(); !done) return pass_on(done);
    }
    return agency;
}

Result<void> Agency::load_config() {
    const std::string file = std::string(store::store_file);
    auto text = folder_->read(file);
    if (!text) return pass_on(text);
    auto config = codec::Document<model::StoreConfig>::parse(*text, file);
    if (!config) return pass_on(config);
    config_ = std::make_unique<codec::Document<model::StoreConfig>>(std::move(*config));
    auto zone = calendar::Zone::load((*config_)->zone);
    if (!zone) {
        zone.error().kind = Kind::invalid;
        zone.error().place = {file, "/zone", 0, 0};
        return pass_on(zone);
    }
    zone_ = std::make_unique<calendar::Zone>(std::move(*zone));
    return {};
}

Result<void> Agency::load_calendar() {
    const std::string file = store::calendar_file((*config_)->calendar);
    auto text = folder_->read(file);
    if (!text) return pass_on(text);
    auto holidays = rulebook::read_calendar(*text, file);
    if (!holidays) return pass_on(holidays);
    business_ = std::make_unique<calendar::BusinessCalendar>(std::move(*holidays));
    return {};
}

Result<void> Agency::load_policies() {
    std::vector<policy::InForce> in_force;
    for (const model::Adoption& adoption : config_->operator->()->policies) {
        if (adoption.voided) continue;
        const std::string file = store::policy_file(adoption.pack);
        const policy::Pack* pack = nullptr;
        for (const auto& loaded : packs_) {
            if ((*loaded)->id == adoption.pack) pack = &**loaded;
        }
        if (pack == nullptr) {
            auto text = folder_->read(file);
            if (!text) return pass_on(text);
            if (sha256(*text) != adoption.sha256) {
                return fail(Kind::invalid, "policy.changed",
                            file + " is not the file that was adopted",
                            std::string(remedy_of("policy.changed")), {file, "", 0, 0});
            }
            auto loaded = rulebook::load_pack(*text, file);
            if (!loaded) return pass_on(loaded);
            packs_.push_back(std::make_unique<codec::Document<policy::Pack>>(std::move(*loaded)));
            pack = &**packs_.back();
        }
        const auto revision =
            std::find_if(pack->revisions.begin(), pack->revisions.end(),
                         [&](const policy::Revision& r) { return r.id == adoption.revision; });
        if (revision == pack->revisions.end()) {
            return fail(Kind::invalid, "policy.unknown-reference",
                        "pack " + std::string(adoption.pack) + " has no revision " +
                            std::string(adoption.revision),
                        std::string(remedy_of("policy.unknown-reference")),
                        {std::string(store::store_file), "/policies", 0, 0});
        }
        in_force.push_back({pack, static_cast<std::size_t>(revision - pack->revisions.begin()),
                            adoption.from, adoption.until, adoption.replaces});
    }
    policies_ = std::make_unique<policy::Policies>(std::move(in_force));
    if (const auto clash = policies_->clash()) {
        return fail(Kind::invalid, "policy.overlap", words_of(*clash),
                    std::string(remedy_of("policy.overlap")),
                    {std::string(store::store_file), "/policies", 0, 0});
    }
    return {};
}

Result<void> Agency::load_people() {
    directory_ = std::make_unique<timeline::Directory>();
    const auto load = [&]<class T>(std::string_view directory, std::vector<codec::Document<T>>& all,
                                   const auto& file_of) -> Result<std::vector<std::string>> {
        auto ids = folder_->list(std::string(directory));
        if (!ids) return ids;
        auto files = read_files<T>(*folder_, *ids, file_of);
        if (!files.unread.empty()) return tl::unexpected(files.unread.begin()->second);
        for (auto& [place, error] : files.invalid)
            std::move(error.findings.begin(), error.findings.end(), std::back_inserter(findings_));
        all.reserve(ids->size());
        for (auto& record : files.records) {
            if (!record) continue;
            all.push_back(std::move(*record));
            directory_->add(*all.back());
        }
        return ids;
    };
    auto workers = load(store::staff_directory, staff_,
                        [](const std::string& id) { return store::staff_file(WorkerId{id}); });
    if (!workers) return pass_on(workers);
    auto providers = load(store::providers_directory, provider_records_, [](const std::string& id) {
        return store::provider_file(ProviderId{id});
    });
    if (!providers) return pass_on(providers);
    providers_ = std::move(*providers);

    auto text = folder_->read(std::string(store::agency_file));
    if (!text) return pass_on(text);
    auto agency = codec::Document<model::Agency>::parse(*text, std::string(store::agency_file));
    if (!agency) return pass_on(agency);
    agency_ = std::make_unique<codec::Document<model::Agency>>(std::move(*agency));
    return {};
}

timeline::Setting Agency::setting(timeline::View view) const {
    return {zone_.get(), business_.get(), policies_.get(), directory_.get(), view};
}

validate::Surroundings Agency::surroundings(calendar::Instant now) const {
    validate::Surroundings around;
    around.zone = zone_.get();
    around.now = now;
    for (const auto& staff : staff_)
        around.workers.insert(staff->id.str());
    around.agency = &record();
    around.providers.insert(providers_.begin(), providers_.end());
    return around;
}

}  // namespace rsc::casework
