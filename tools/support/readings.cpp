// How a command opens a store for its work: noting who reads, holding it still, changing it.

#include <unistd.h>

#include <algorithm>
#include <stdexcept>

#include "casework/audit.hpp"
#include "store/layout.hpp"
#include "support/invocation.hpp"

namespace rsc::tools {

void Invocation::note_reading(const casework::Agency& agency, casework::Reading reading) {
    const auto clock = now(agency.config().sandbox);
    if (!clock) return;  // the command itself fails for it
    reading.at = agency.zone().text(*clock);
    if (const auto who = actor(&agency)) reading.by = *who;
    reading.user = static_cast<std::int64_t>(::geteuid());
    reading.command = command_.name() + reading.command;
    const std::string month = reading.at.substr(0, std::string_view("2026-03").size());
    auto logged =
        agency.folder().append_line(store::reading_log(month), casework::print_reading(reading));
    if (!logged) {
        warn("this reading is not logged: " + logged.error().message + " [" + logged.error().code +
             "]");
    }
}

void Invocation::log_reading(const casework::Agency& agency, const std::vector<std::string>& cases,
                             std::string_view how) {
    casework::Reading reading;
    if (!how.empty()) reading.command = " " + std::string(how);
    reading.cases = cases;
    note_reading(agency, std::move(reading));
}

void Invocation::log_sealing(const casework::Agency& agency, std::int64_t line) {
    casework::Reading reading;
    reading.command = " of line " + std::to_string(line);
    reading.file = store::journal_file;
    note_reading(agency, std::move(reading));
}

void Invocation::read_all(const casework::Agency& agency) {
    log_reading(agency);
    hold_still(agency.folder());
}

void Invocation::hold_still(const store::ReadFolder& folder) {
    auto held = folder.hold(lock_request());
    if (!held) {
        warn("the records are not of one time: " + held.error().message + " [" + held.error().code +
             "]");
        return;
    }
    if (held->unsettled) {
        warn("the records may not be of one time: " + held->unsettled->message + " [" +
             held->unsettled->code + "]");
    }
    hold_.emplace(std::move(*held));
}

Result<store::WriteFolder> Invocation::open_for_writing(const std::string& store) const {
    if (!writes_) throw std::logic_error("rsc " + command_.name() + " has not said that it writes");
    return store::WriteFolder::open(store, lock_request());
}

}  // namespace rsc::tools
