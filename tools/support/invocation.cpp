#include "support/invocation.hpp"

#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>

#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/dates.hpp"
#include "support/parser.hpp"
#include "support/streams.hpp"

namespace rsc::tools {

namespace {

Taken option(std::string_view names, std::string type, std::string help) {
    Taken taken{{}, std::move(type), std::move(help)};
    std::string_view rest = names;
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        taken.names.emplace_back(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return taken;
}

}  // namespace

Invocation::Invocation(const Command& command, std::vector<std::string> arguments,
                       calendar::Instant (*clock)())
    : command_(command),
      given_(std::move(arguments)),
      clock_(clock),
      parser_(std::make_unique<Parser>()) {
    CLI::App& app = parser_->app;
    app.name("rsc " + command.name());
    app.description(std::string(command.summary));
    app.set_help_flag("-h,--help", "Print this help");
    flag("-q,--quiet", quiet_, "Print no warnings");
    std::string footer = "Examples:\n";
    for (const Example& example : command.examples) {
        footer +=
            "  " + std::string(example.command) + "\n      " + std::string(example.about) + "\n";
    }
    footer += "\nThe manual: man rsc-" + std::string(command.area);
    app.footer(footer);
}

Invocation::~Invocation() = default;

void Invocation::flag(const std::string& names, bool& target, const std::string& help) {
    takes_.push_back(option(names, "", help));
    parser_->app.add_flag(names, target, help);
}

void Invocation::value(const std::string& names, std::string& target, const std::string& type,
                       const std::string& help) {
    takes_.push_back(option(names, type, help));
    parser_->app.add_option(names, target, help)->type_name(type)->take_last();
}

void Invocation::required(const std::string& names, std::string& target, const std::string& type,
                          const std::string& help) {
    value(names, target, type, help);
    parser_->app.get_options().back()->required();
}

void Invocation::values(const std::string& names, std::vector<std::string>& target,
                        const std::string& type, const std::string& help) {
    texts(names, target, type, help);
    takes_.back().parted = true;
    parser_->app.get_options().back()->delimiter(',');
}

void Invocation::texts(const std::string& names, std::vector<std::string>& target,
                       const std::string& type, const std::string& help) {
    takes_.push_back(option(names, type, help));
    takes_.back().repeated = true;
    // What follows the one word may be an argument of the command.
    CLI::Option* option = parser_->app.add_option(names, target, help)->type_name(type);
    option->expected(1)->allow_extra_args(false)->take_all();
}

void Invocation::seconds(const std::string& names, double& target, const std::string& help) {
    constexpr double longest = 3600;
    takes_.push_back(option(names, "N", help));
    parser_->app.add_option(names, target, help)
        ->type_name("N")
        ->take_last()
        ->check(CLI::Validator(
            [longest](std::string& text) {
                double value = 0;
                const bool fits =
                    CLI::detail::lexical_cast(text, value) && value >= 0 && value <= longest;
                return fits ? std::string() : "'" + text + "' is no number from 0 to 3600";
            },
            ""));
}

void Invocation::number(const std::string& names, std::int64_t& target, std::int64_t least,
                        std::int64_t most, const std::string& help) {
    takes_.push_back(option(names, "N", help));
    parser_->app.add_option(names, target, help)
        ->type_name("N")
        ->take_last()
        ->check(CLI::Validator(
            [least, most](std::string& text) {
                std::int64_t number = 0;
                const auto [end, error] =
                    std::from_chars(text.data(), text.data() + text.size(), number);
                const bool fits = error == std::errc() && end == text.data() + text.size() &&
                                  number >= least && number <= most;
                return fits ? std::string()
                            : "'" + text + "' is no number from " + std::to_string(least) + " to " +
                                  std::to_string(most);
            },
            ""));
}

void Invocation::argument(const std::string& name, std::string& target, const std::string& help) {
    optional_argument(name, target, help);
    parser_->app.get_options().back()->required();
}

void Invocation::record_argument(Target target, std::string& id) {
    argument(target == Target::client_case ? "CASE"
             : target == Target::worker    ? "WORKER"
                                           : "PROVIDER",
             id,
             target == Target::client_case ? "The case"
             : target == Target::worker    ? "The worker"
                                           : "The provider");
}

void Invocation::optional_argument(const std::string& name, std::string& target,
                                   const std::string& help) {
    takes_.push_back({{name}, "", help, true});
    parser_->app.add_option(name, target, help)->type_name("");
}

void Invocation::arguments(const std::string& name, std::vector<std::string>& target,
                           const std::string& help) {
    takes_.push_back({{name}, "", help, true, true});
    parser_->app.add_option(name, target, help)->type_name("");
}

void Invocation::store_option(const std::string& names) {
    value(names, store_, "DIR", "The store; else RSC_STORE, else the nearest parent with one");
}

void Invocation::stores_option() {
    texts("-C,--store", stores_, "DIR",
          "A store, more than once for several; else RSC_STORE, else the nearest parent with one");
}

void Invocation::format_options(std::vector<Format> formats) {
    formats_ = std::move(formats);
    std::string list;
    for (const Format one : formats_)
        list += (list.empty() ? "" : ", ") + std::string(name(one));
    value("--format", format_word_, "FORMAT", "One of " + list);
    for (const Format one : formats_)
        takes_.back().words.emplace_back(name(one));
    flag("--json", json_, "The same as --format json");
    value("-o,--output", output_file_, "FILE", "Write there instead of to standard output");
}

void Invocation::view_options() {
    value("--as-of", as_of_, "WHEN",
          "What had happened by then: a date (its end), today, -7d, or an instant with offset");
    value("--known-at", known_at_, "WHEN", "What had been recorded by then; now when not given");
}

void Invocation::colour_option() {
    value("--color", colour_, "HOW", "auto, always or never; else auto: on a terminal");
    words(names_of(When{}));
}

void Invocation::act_options() {
    changes_store();
    value("--by", by_, "WORKER", "Who acts; else RSC_BY, else the worker with your login");
    value("--reason", reason_, "TEXT", "Why, for the record's history");
    flag("-n,--dry-run", dry_run_, "Show the change, write nothing");
    seconds("--lock-wait", lock_wait_, "Seconds to wait for another writer");
}

void Invocation::override_option() {
    values("--override", overrides_, "RULE",
           "Let this rule pass; by a supervisor, with --reason, and it is recorded");
}

void Invocation::record_options() {
    store_option();
    act_options();
    override_option();
    value("--if-match", if_match_, "REV", "Only if the record is still at this revision");
    format_options({Format::table, Format::json});
}

bool Invocation::reads_input() const {
    return std::find(given_.begin(), given_.end(), "-") != given_.end();
}

bool Invocation::names_store() const {
    return !store_.empty() || from_environment(Key::store);
}

Result<store::ReadFolder> Invocation::find_store() const {
    namespace fs = std::filesystem;
    if (!store_.empty()) return store::ReadFolder::open(store_);
    if (const auto named = from_environment(Key::store)) {
        return store::ReadFolder::open(named->value);
    }
    std::error_code ignored;
    for (fs::path at = fs::current_path(ignored); !at.empty(); at = at.parent_path()) {
        if (fs::exists(at / store::store_file, ignored)) {
            return store::ReadFolder::open(at.string());
        }
        if (at == at.parent_path()) break;
    }
    auto settings = Settings::read(nullptr);
    if (!settings) return pass_on(settings);
    if (const auto chosen = settings->find(Key::store)) {
        auto folder = store::ReadFolder::open(chosen->value);
        if (!folder) {
            folder.error().hint = chosen->origin +
                                  " names it: name another with -C DIR, or for "
                                  "good with 'rsc config set store DIR'";
        }
        return folder;
    }
    return rsc::fail(Kind::io, "store.missing",
                     "no store: neither -C nor RSC_STORE is given, no directory from here up "
                     "holds rsc.json, and no setting names one",
                     "name a store with -C DIR, or make one with 'rsc init DIR'");
}

Result<casework::Agency> Invocation::open_agency() {
    auto folder = find_store();
    if (!folder) return pass_on(folder);
    return casework::Agency::open(*folder);
}

Result<std::string> Invocation::read_record(const casework::Agency& agency, Target target,
                                            const std::string& id) {
    if (target != Target::agency && !is_well_formed_id(id)) {
        return rsc::fail(Kind::usage, "usage.bad-value", "'" + id + "' is no id",
                         "an id holds letters, digits and hyphens");
    }
    const std::string file = file_of(target, id);
    auto text = agency.folder().read(file);
    if (!text) {
        if (text.error().kind == Kind::not_found) {
            return tl::unexpected<Error>(no_such_record(target, id));
        }
        return text;
    }
    if (target == Target::client_case) log_reading(agency, {id});
    const auto sound = [&](auto parsed) -> Result<std::string> {
        if (!parsed) return pass_on(parsed);
        return *text;
    };
    switch (target) {
        case Target::client_case: return sound(codec::Document<model::Case>::parse(*text, file));
        case Target::worker: return sound(codec::Document<model::Staff>::parse(*text, file));
        case Target::provider: return sound(codec::Document<model::Provider>::parse(*text, file));
        case Target::agency: break;
    }
    return sound(codec::Document<model::Agency>::parse(*text, file));
}

store::LockRequest Invocation::lock_request() const {
    const auto wait = std::chrono::duration<double>(lock_wait_);
    return {std::chrono::duration_cast<std::chrono::milliseconds>(wait), "rsc " + command_.name()};
}

Result<calendar::Instant> Invocation::now(bool sandbox) const {
    const char* set = std::getenv("RSC_NOW");
    if (set == nullptr || *set == '\0') {
        if (!now_) now_ = clock_();
        return *now_;
    }
    if (!sandbox) {
        return rsc::fail(Kind::usage, "clock.sandbox-only",
                         "RSC_NOW is set, but the store is no sandbox", "unset RSC_NOW");
    }
    auto instant = calendar::Instant::parse(set);
    if (!instant) instant.error().message = "RSC_NOW: " + instant.error().message;
    return instant;
}

Result<timeline::View> Invocation::view(const casework::Agency& agency) const {
    auto instant = now(agency.config().sandbox);
    if (!instant) return pass_on(instant);
    timeline::View view{*instant, *instant};
    const auto parse_one = [&](const char* option, const std::string& text,
                               calendar::Instant& target) -> Result<void> {
        if (text.empty()) return {};
        auto parsed = parse_view(text, agency.zone(), *instant);
        if (!parsed) {
            parsed.error().message = std::string(option) + ": " + parsed.error().message;
            return pass_on(parsed);
        }
        target = *parsed;
        return {};
    };
    if (auto done = parse_one("--as-of", as_of_, view.as_of); !done) return pass_on(done);
    if (auto done = parse_one("--known-at", known_at_, view.known_at); !done) return pass_on(done);
    return timeline::view_at(*instant, view.as_of, view.known_at);
}

Result<std::string> Invocation::actor(const casework::Agency* agency) const {
    std::string actor = by_;
    std::string origin = "--by";
    if (actor.empty()) {
        auto chosen = from_environment(Key::by);
        if (!chosen) {
            auto settings = Settings::read(nullptr);
            if (!settings) return pass_on(settings);
            chosen = settings->find(Key::by);
        }
        if (chosen) {
            actor = chosen->value;
            origin = chosen->origin;
        }
    }
    if (actor.empty() && agency != nullptr) {
        if (const passwd* user = getpwuid(geteuid()); user != nullptr) {
            for (const auto& staff : agency->staff()) {
                if (!staff->login.empty() && staff->login == user->pw_name) return staff->id.str();
            }
        }
    }
    if (actor.empty()) {
        const bool has_by = std::any_of(takes_.begin(), takes_.end(), [](const Taken& one) {
            return one.names == std::vector<std::string>{"--by"};
        });
        return rsc::fail(Kind::usage, "usage.missing", "who acts is not known",
                         std::string(has_by ? "give --by WORKER, set" : "set") +
                             " RSC_BY, or choose it for good with 'rsc config set by WORKER'");
    }
    if (!is_well_formed_id(actor)) {
        return rsc::fail(Kind::usage, "usage.bad-value",
                         origin + ": '" + actor + "' is no worker id",
                         "an id holds letters, digits and hyphens");
    }
    return actor;
}

void Invocation::warn(std::string_view text) {
    if (!quiet_) write_error("rsc: warning: " + render::safe(text) + "\n");
}

void Invocation::say_error(std::string_view text) {
    if (!quiet_) write_error(text);
}

Exit Invocation::fail(const Error& error) {
    const Exit status = exit_of(error.kind);
    std::vector<codec::FindingOut> findings;
    for (const Finding& finding : error.findings)
        findings.emplace_back(finding);
    if (format_ == Format::json || format_ == Format::ndjson) {
        render::ErrorOut out;
        out.status = static_cast<std::int64_t>(status);
        out.code = error.code;
        out.message = error.message;
        out.hint = error.hint;
        out.findings = findings;
        write_error(render::json_text(out, calendar::Zone()));
        return status;
    }
    // The findings say what; the first line says of which file.
    const bool repeats = !findings.empty() && findings.front().message == error.message;
    const std::string message = repeats ? error.place.file + " is not valid" : error.message;
    std::string text = (message.starts_with("rsc ") ? "" : "rsc: ") + render::safe(message) + " [" +
                       error.code + "]\n";
    if (findings.empty() && !error.hint.empty())
        text += "  hint: " + render::safe(error.hint) + "\n";
    write_error(text + findings_text(findings));
    return status;
}

Exit Invocation::fail(Kind kind, std::string_view code, std::string message, std::string hint) {
    return fail(Error{kind, std::string(code), std::move(message), std::move(hint), {}, {}});
}

void Invocation::conclude(Exit status) {
    leave(finish(status));
}

std::string Invocation::help() const {
    return parser_->app.help();
}

std::vector<std::string> Invocation::option_names() const {
    std::vector<std::string> names = {"-h", "--help"};
    for (const Taken& taken : takes_) {
        if (!taken.argument) names.insert(names.end(), taken.names.begin(), taken.names.end());
    }
    return names;
}

}  // namespace rsc::tools
