#include <algorithm>

#include "casework/audit.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/plugins.hpp"
#include "support/probe.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

constexpr std::string_view version = RSC_VERSION;
#ifdef __clang__
constexpr std::string_view compiler = __VERSION__;
#else
constexpr std::string_view compiler = "GCC " __VERSION__;
#endif

class Doctor {
  public:
    explicit Doctor(Invocation& in) : in_(in) {}

    void look_at_program();
    void look_at_store();
    void look_at_settings(const store::ReadFolder* folder);
    [[nodiscard]] render::DoctorOut take() { return std::move(out_); }

  private:
    // What it prints is sent to others with a report of a fault: folders of people become "~".
    void fine(std::string what, std::string found) {
        out_.lines.push_back(
            {std::move(what), Severity::note, true, without_names(std::move(found)), {}});
    }
    void wrong(Severity severity, std::string what, std::string found, std::string remedy) {
        out_.lines.push_back({std::move(what), severity, false, without_names(std::move(found)),
                              without_names(std::move(remedy))});
    }
    void wrong(std::string what, const Error& error) {
        wrong(Severity::error, std::move(what), error.message + " [" + error.code + "]",
              error.hint);
    }
    void look_at_disk(const std::string& path);
    void look_at_lock(const store::ReadFolder& folder);
    void look_at_modes(const store::ReadFolder& folder);
    void look_at_agency(const store::ReadFolder& folder);
    void look_at_clock(const casework::Agency& agency);

    Invocation& in_;
    render::DoctorOut out_;
};

void Doctor::look_at_program() {
    fine("program", "rsc " + std::string(version) + ", built by " + std::string(compiler));
    fine("system", system_name());
    const std::string edition = zone_data_edition();
    if (edition.empty()) {
        wrong(Severity::warning, "time zones", "the edition of the data is not known",
              "install the package tzdata");
    } else {
        fine("time zones", edition);
    }
    if (core_limit() == 0) {
        fine("core files", "off");
    } else {
        wrong(Severity::error, "core files", "a crash could leave a record in one",
              "set the hard limit to 0 (ulimit -H -c 0)");
    }
    const std::string user = system_user();
    if (user == "root") {
        wrong(Severity::warning, "user", "root",
              "work as a user of your own: root may read and change every store");
    } else {
        fine("user", "not the superuser");
    }
    std::string others;
    for (const std::string& name : plugin_names())
        others += (others.empty() ? "" : ", ") + name;
    fine("plug-ins", others.empty() ? "none" : others);
}

void Doctor::look_at_settings(const store::ReadFolder* folder) {
    const auto settings = Settings::read(folder);
    if (!settings) {
        wrong("settings", settings.error());
        return;
    }
    std::string list;
    for (const std::string_view word : names_of(Key{})) {
        const auto chosen = settings->find(*named<Key>(word));
        if (!chosen) continue;
        list += (list.empty() ? "" : "; ") + std::string(word) + " " + chosen->value + " by " +
                chosen->origin;
    }
    fine("settings", list.empty() ? "none" : list);
}

void Doctor::look_at_disk(const std::string& path) {
    const auto system = file_system_of(path);
    if (!system) {
        wrong(Severity::warning, "file system", "cannot be told", "see 'df -T'");
        return;
    }
    const std::string name = system->name + (system->remote ? ", on another machine" : "");
    if (!system->keeps_promises) {
        wrong(Severity::warning, "file system",
              name + ": locks and syncs may not mean what they say",
              "keep the store on a disk of this machine (ext4, xfs, btrfs), or on NFS");
    } else if (!system->lasting) {
        wrong(Severity::warning, "file system", name + ": gone when the system ends",
              "keep the store on a disk");
    } else {
        fine("file system", name);
    }
    if (const std::string folder = sync_folder_of(path); !folder.empty()) {
        wrong(Severity::error, "synchronised folder", folder,
              "move the store out: such programs overwrite files without its lock, and carry "
              "records to others");
    }
    constexpr std::uint64_t little = std::uint64_t{64} << 20U;
    const std::string room = std::to_string(system->free_bytes >> 20U) + " MiB free";
    if (system->free_bytes < little) {
        wrong(Severity::warning, "room", room, "free some space: a full disk refuses every act");
    } else {
        fine("room", room);
    }
}

void Doctor::look_at_lock(const store::ReadFolder& folder) {
    const auto settled = folder.is_settled({std::chrono::milliseconds(0), "rsc doctor"});
    if (!settled && settled.error().kind == Kind::locked) {
        fine("lock", settled.error().message);
    } else if (!settled) {
        wrong("lock", settled.error());
    } else if (!*settled) {
        wrong(Severity::warning, "lock", "a writer was cut off",
              "the next command that writes settles it; 'rsc check --store --repair' does it now");
    } else {
        fine("lock", "free");
    }
}

void Doctor::look_at_modes(const store::ReadFolder& folder) {
    const auto odd = folder.oddities();
    if (!odd) {
        wrong("files", odd.error());
        return;
    }
    if (odd->empty()) {
        fine("files", "modes as they should be");
    } else {
        wrong(Severity::error, "files",
              odd->front().name +
                  (odd->size() > 1 ? " and " + std::to_string(odd->size() - 1) + " more"
                                   : std::string()) +
                  ": another mode, a link or a left-over",
              "'rsc check --store' names them, with --repair it mends what it can");
    }
}

void Doctor::look_at_clock(const casework::Agency& agency) {
    const auto now = in_.now(agency.config().sandbox);
    if (!now) {
        wrong("clock", now.error());
        return;
    }
    const std::string text = agency.zone().text(*now);
    std::string last;
    const auto read = agency.folder().each_line(
        std::string(store::journal_file), [&](std::string_view line, bool whole) {
            if (auto parsed = whole ? store::parse_line(line) : std::nullopt) {
                last = parsed->intent.at;
            }
        });
    const auto wrong_clock = casework::check_clock(*now, last);
    if (!read || !wrong_clock) {
        fine("clock", text);
    } else {
        wrong(Severity::warning, "clock", text + ": " + wrong_clock->message, wrong_clock->remedy);
    }
}

void Doctor::look_at_agency(const store::ReadFolder& folder) {
    auto agency = casework::Agency::open(folder);
    if (!agency) {
        wrong("agency", agency.error());
        return;
    }
    fine("agency", std::string(agency->config().agency) +
                       (agency->config().sandbox ? " (SANDBOX: nothing in it is real)" : ""));
    const std::size_t policies = agency->policies().adoptions().size();
    if (policies == 0) {
        wrong(Severity::warning, "policies", "none in force",
              "'rsc policy adopt PACK@REVISION --from DATE'");
    } else {
        fine("policies", std::to_string(policies) + " in force");
    }
    if (const auto who = in_.actor(&*agency)) {
        fine("actor", *who);
    } else {
        wrong(Severity::note, "actor", who.error().message, who.error().hint);
    }
    look_at_clock(*agency);
}

void Doctor::look_at_store() {
    auto folder = in_.find_store();
    look_at_settings(folder ? &*folder : nullptr);
    if (!folder) {
        wrong("store", folder.error());
        return;
    }
    fine("store", folder->path());
    look_at_disk(folder->path());
    look_at_lock(*folder);
    look_at_modes(*folder);
    look_at_agency(*folder);
}

Exit run_doctor(Invocation& in) {
    std::string fail_on = "error";
    in.store_option();
    in.value("--fail-on", fail_on, "SEVERITY",
             "Exit with 1 from this severity on: note, warning, error");
    in.words(names_of(Severity{}));
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    const auto threshold = named<Severity>(fail_on);
    if (!threshold) {
        return in.fail(Kind::usage, "usage.bad-value", "--fail-on: there is no '" + fail_on + "'",
                       "one of note, warning, error");
    }
    Doctor doctor(in);
    doctor.look_at_program();
    doctor.look_at_store();
    const render::DoctorOut out = doctor.take();
    Exit status = Exit::ok;
    for (const render::DoctorLine& line : out.lines) {
        if (!line.ok && line.severity >= *threshold) status = Exit::found;
    }
    if (in.format() == Format::json) {
        in.print(render::json_text(out, calendar::Zone()));
        return in.finish(status);
    }
    const bool fine = std::all_of(out.lines.begin(), out.lines.end(),
                                  [](const render::DoctorLine& line) { return line.ok; });
    if (in.quiet() && fine) return in.finish(status);
    render::Table table({{"what", {}}, {"", {}}, {"found", {}}});
    for (const render::DoctorLine& line : out.lines) {
        table.add({line.what, line.ok ? "ok" : std::string(name(line.severity)), line.found});
    }
    in.print(table.text());
    bool first = true;
    for (const render::DoctorLine& line : out.lines) {
        if (line.ok) continue;
        in.print((first ? "\n" : "") + line.what + ": " + render::safe(line.remedy) + "\n");
        first = false;
    }
    return in.finish(status);
}

}  // namespace

Command doctor_command() {
    return {"doctor",
            "",
            "Trust",
            "Whether program, system and store are fit for work",
            run_doctor,
            {{"rsc doctor", "All that a report of a fault should begin with; it names no people."},
             {"rsc doctor --fail-on warning --json", "For a monitor."}}};
}

}  // namespace rsc::tools
