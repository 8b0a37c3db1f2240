#include "casework/audit.hpp"

#include <algorithm>
#include <utility>

#include "audit_log.hpp"
#include "base/counted.hpp"
#include "base/signature.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/dates.hpp"
#include "support/rights.hpp"
#include "support/store_act.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

constexpr std::string_view trust_group = "Trust";

struct SealOptions {
    std::string seal;
    std::string public_key;

    void declare(Invocation& in) {
        in.value("--seal", seal, "FILE", "A seal that 'rsc audit seal' wrote");
        in.value("--public-key", public_key, "FILE", "The key that must have signed the seal");
    }
};

std::string trimmed(std::string text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
        text.pop_back();
    return text;
}

/// The seal, if one is named; with a key, signed by it.
Result<std::optional<casework::Seal>> read_seal(Invocation& in, const SealOptions& options) {
    if (options.seal.empty()) {
        if (options.public_key.empty()) return std::optional<casework::Seal>();
        return fail(Kind::usage, "usage.missing", "--public-key is given without --seal",
                    "name the seal that the key has signed");
    }
    auto text = read_file(options.seal);
    if (!text) return pass_on(text);
    auto seal = casework::parse_seal(*text, options.seal);
    if (!seal) return pass_on(seal);
    if (options.public_key.empty()) {
        if (!seal->signature.empty()) {
            in.warn("without --public-key the seal's signature is not looked at");
        }
        return std::optional(std::move(*seal));
    }
    auto key = read_file(options.public_key);
    if (!key) return pass_on(key);
    if (!is_signed(casework::signed_text(*seal), seal->signature, trimmed(*key))) {
        return fail(Kind::invalid, "audit.seal",
                    options.seal + " is not signed by the key of " + options.public_key,
                    "take the seal and the key from where they were kept",
                    {options.seal, {}, 0, 0});
    }
    return std::optional(std::move(*seal));
}

Exit run_audit_verify(Invocation& in) {
    SealOptions options;
    in.store_option();
    options.declare(in);
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto seal = read_seal(in, options);
    if (!seal) return in.fail(seal.error());
    in.hold_still(agency->folder());
    auto audit = casework::audit(agency->folder(), agency->config().id, *seal);
    if (!audit) return in.fail(audit.error());
    render::AuditOut out;
    out.store = std::string(agency->config().id);
    out.lines = audit->lines;
    out.files = audit->files;
    out.head = audit->head;
    out.sealed = seal->has_value();
    for (const Finding& finding : audit->findings)
        out.findings.emplace_back(finding);
    const Exit status = out.findings.empty() ? Exit::ok : Exit::found;
    if (in.format() == Format::json) {
        in.print(render::json_text(out, agency->zone()));
        return in.finish(status);
    }
    if (in.quiet() && out.findings.empty()) return in.finish(status);
    in.print(findings_text(out.findings));
    if (!out.findings.empty()) in.print("\n");
    in.print("Journal: " + counted(out.lines, "line") + ", files: " + std::to_string(out.files) +
             (out.sealed ? ", seal of line " + std::to_string((*seal)->seq) : "") +
             ", findings: " + std::to_string(out.findings.size()) + "\n");
    return in.finish(status);
}

Exit run_audit_seal(Invocation& in) {
    std::string key_file;
    in.store_option();
    in.value("--key", key_file, "FILE", "Sign with this key, which 'rsc audit key' made");
    in.format_options({Format::json});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto now = in.now(agency->config().sandbox);
    if (!now) return in.fail(now.error());
    in.hold_still(agency->folder());
    auto audit = casework::audit(agency->folder(), agency->config().id, std::nullopt);
    if (!audit) return in.fail(audit.error());
    if (!audit->findings.empty()) {
        Error error{Kind::invalid,
                    "audit.seal",
                    "what is not whole is not sealed",
                    "'rsc audit verify' says what is wrong",
                    {},
                    std::move(audit->findings)};
        error.place.file = store::journal_file;
        return in.fail(error);
    }
    casework::Seal seal;
    seal.store = std::string(agency->config().id);
    seal.seq = audit->lines;
    seal.head = audit->head;
    seal.at = agency->zone().text(*now);
    if (!key_file.empty()) {
        auto key = read_file(key_file);
        if (!key) return in.fail(key.error());
        const std::string secret = trimmed(std::move(*key));
        seal.public_key = public_key_of(secret);
        seal.signature = sign(casework::signed_text(seal), secret);
        if (seal.signature.empty()) {
            return in.fail(Kind::invalid, "audit.seal", key_file + " is no key",
                           "name a file that 'rsc audit key' made");
        }
    }
    in.log_sealing(*agency, seal.seq);
    in.print(casework::print_seal(seal));
    return in.finish(Exit::ok);
}

Exit run_audit_key(Invocation& in) {
    std::string file;
    in.argument("FILE", file, "The secret key; FILE.pub becomes the public one");
    if (!in.parse()) return in.status();
    for (const std::string& name : {file, file + ".pub"}) {
        if (!is_there(name)) continue;
        return in.fail(Kind::io, "store.exists", name + ": exists already",
                       "a key that is lost makes its seals worthless: choose another name");
    }
    const KeyPair keys = make_keys();
    if (auto done = write_file(file, keys.secret + "\n"); !done) return in.fail(done.error());
    if (auto done = write_file(file + ".pub", keys.open + "\n"); !done) {
        return in.fail(done.error());
    }
    in.print("Made " + file + " (secret: keep it where the store is not) and " + file + ".pub\n");
    return in.finish(Exit::ok);
}

Exit run_audit_accept(Invocation& in) {
    SealOptions options;
    in.store_option();
    options.declare(in);
    in.act_options();
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    if (in.reason().empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc audit accept-restore needs --reason",
                       "say what was restored, from which backup and why");
    }
    auto seal = read_seal(in, options);
    if (!seal) return in.fail(seal.error());
    auto act = begin_store_act(in);
    if (!act) return in.fail(act.error());
    auto allowed = require_manager(act->agency, act->actor, act->today(), "accepting a restore");
    if (!allowed) return in.fail(allowed.error());
    auto audit = casework::audit(act->folder.reader(), act->agency.config().id, *seal);
    if (!audit) return in.fail(audit.error());
    store::Intent intent = act->intent("audit.accept-restore", in.reason());
    std::vector<store::JournalFile> accepted;
    std::set<std::string> settled;
    render::ActOut out;
    out.act = intent.act;
    out.store = act->agency.folder().path();
    out.dry_run = in.dry_run();
    for (const casework::Deviation& deviation : audit->deviations) {
        if (!deviation.can_be_accepted()) continue;
        accepted.push_back(deviation.states);
        settled.insert(deviation.file);
        out.changed.push_back(deviation.file);
        out.difference.push_back(deviation.file + ": " +
                                 (deviation.states.after.empty() ? std::string("gone")
                                  : deviation.seq > 0
                                      ? "as line " + std::to_string(deviation.seq) + " left it"
                                      : "as the tool left it"));
    }
    const bool gives_up_seal =
        seal->has_value() &&
        std::any_of(audit->findings.begin(), audit->findings.end(), [](const Finding& finding) {
            return finding.code == "audit.seal" && finding.message.starts_with("the journal");
        });
    if (gives_up_seal) {
        intent.accepts = (*seal)->head;
        out.difference.push_back("what the seal of line " + std::to_string((*seal)->seq) +
                                 " stands for: given up");
    }
    // Lines that are missing or do not follow: the journal goes on from where it is.
    const auto of_journal = [](const Finding& finding) {
        return finding.place.file == store::journal_file && finding.code != "audit.seal";
    };
    const bool goes_on =
        !gives_up_seal && std::any_of(audit->findings.begin(), audit->findings.end(), of_journal);
    if (goes_on) {
        intent.accepts = audit->head.empty() ? store::no_line() : audit->head;
        out.difference.push_back("the journal until line " + std::to_string(audit->lines) +
                                 ": taken as it is");
    }
    for (const Finding& finding : audit->findings) {
        if (settled.contains(finding.place.file)) continue;
        if (goes_on && of_journal(finding)) continue;
        if (finding.code == "audit.seal" && gives_up_seal) continue;
        out.findings.emplace_back(finding);
    }
    const Exit status = out.findings.empty() ? Exit::ok : Exit::found;
    std::string text;
    if (in.format() == Format::json) {
        text = render::json_text(out, act->agency.zone());
    } else {
        for (const std::string& line : out.difference)
            text += render::safe(line) + "\n";
        if (out.difference.empty()) {
            text += "Nothing to accept\n";
        } else if (!accepted.empty()) {
            text += std::string(in.dry_run() ? "Would accept " : "Accepted ") +
                    counted(static_cast<std::int64_t>(accepted.size()), "file") + "\n";
        }
        if (!out.findings.empty()) text += "\nNot accepted:\n" + findings_text(out.findings);
    }
    in.print(text);
    if (in.dry_run() || out.difference.empty()) return in.finish(status);
    if (auto noted = act->folder.note(intent, std::move(accepted)); !noted) {
        return in.fail(noted.error());
    }
    act->folder.close();
    in.conclude(status);
}

}  // namespace

std::vector<Command> audit_commands() {
    return {
        {"log",
         "",
         trust_group,
         "What was done lately, the newest first",
         [](Invocation& in) { return show_log(in, true); },
         {{"rsc log --last 5", "The last five acts in the store."},
          {"rsc log C-0007 --from mon", "What was done about a case this week."}}},
        {"audit",
         "verify",
         trust_group,
         "Whether the store is as its acts left it",
         run_audit_verify,
         {{"rsc audit verify", "Journal, files and histories; status 1 when something is wrong."},
          {"rsc audit verify --seal march.seal --public-key audit.pub",
           "And whether the journal still holds what was sealed."}}},
        {"audit",
         "log",
         trust_group,
         "Who did what and who read what",
         [](Invocation& in) { return show_log(in, false); },
         {{"rsc audit log C-0007", "Acts on a case and readings of it."},
          {"rsc audit log --worker W-ana --readings --from -30d --format csv",
           "What a worker has read in the last thirty days."}}},
        {"audit",
         "seal",
         trust_group,
         "Write down the journal's head, to be kept elsewhere",
         run_audit_seal,
         {{"rsc audit seal -o march.seal", "Kept on paper or another machine, it is enough."},
          {"rsc audit seal --key audit -o march.seal", "Signed, nobody can make another."}}},
        {"audit",
         "key",
         trust_group,
         "Make a pair of keys for seals",
         run_audit_key,
         {{"rsc audit key audit", "Makes audit, the secret key, and audit.pub."},
          {"rsc audit key /media/safe/seals", "On a medium that is kept away from the store."}}},
        {"audit",
         "accept-restore",
         trust_group,
         "Take in what was restored from a backup",
         run_audit_accept,
         {{"rsc audit accept-restore --by W-lee --reason 'disk failed, backup of 3 March'",
           "Files that are as the tool left them at some time."},
          {"rsc audit accept-restore --seal march.seal --by W-lee --reason 'whole store of 3 "
           "March' "
           "-n",
           "Also that the journal ends before the seal; show only."}}},
    };
}

}  // namespace rsc::tools
