#include "sccp_show.hpp"

#include "codec/fields.hpp"
#include "render/text.hpp"
#include "support/sections.hpp"

namespace rsc::tools {

using codec::Json;

std::size_t index_of_entry(const Json& list, const std::string& id) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i]["id"] == id) return i;
    }
    return list.size();
}

namespace {

// The version with what it leaves out taken from the version it stands on.
Json whole(const Json& versions, const Json& version) {
    Json full = version;
    const Json* at = &version;
    for (int hops = 0; hops < 64 && at->contains("of"); ++hops) {
        const std::size_t index = index_of_entry(versions, (*at)["of"].get<std::string>());
        if (index == versions.size()) break;
        at = &versions[index];
        for (const auto& [key, value] : at->items()) {
            if (!full.contains(key) && !codec::is_stamp(key) && key != "signed" && key != "note" &&
                key != "of" && key != "team_meeting") {
                full[key] = value;
            }
        }
    }
    return full;
}

struct Opened {
    casework::Agency agency;
    Json versions;
};

Result<Opened> open_plans(Invocation& in, const std::string& id) {
    auto agency = in.open_agency();
    if (!agency) return pass_on(agency);
    auto text = in.read_record(*agency, Target::client_case, id);
    if (!text) return pass_on(text);
    const Json record = codec::parse_json(*text);
    return Opened{std::move(*agency), record.contains("sccp") ? record["sccp"] : Json::array()};
}

Result<const Json*> version_of(const Json& versions, const std::string& id) {
    const std::size_t index = id.empty() ? versions.size() - 1 : index_of_entry(versions, id);
    if (versions.empty() || index == versions.size()) {
        std::string ids;
        for (const Json& version : versions)
            ids += (ids.empty() ? "" : ", ") + version["id"].get<std::string>();
        return fail(Kind::not_found, "usage.not-found",
                    "the case has no plan version" + (id.empty() ? "" : " '" + id + "'"),
                    ids.empty() ? "there is none yet" : "there are " + ids);
    }
    return &versions[index];
}

}  // namespace

Exit sccp_show(Invocation& in) {
    std::string id;
    std::string version_id;
    in.store_option();
    in.record_argument(Target::client_case, id);
    in.optional_argument("VERSION", version_id, "The version; else the newest");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto plans = open_plans(in, id);
    if (!plans) return in.fail(plans.error());
    auto version = version_of(plans->versions, version_id);
    if (!version) return in.fail(version.error());
    if (in.format() == Format::json) {
        in.print(codec::print_json(**version));
        return in.finish(Exit::ok);
    }
    if (plans->agency.config().sandbox) in.print("SANDBOX: nothing in this store is real\n");
    const Json full = whole(plans->versions, **version);
    in.print("Plan " + full["id"].get<std::string>() + " of case " + id + ": " +
             full["kind"].get<std::string>() + ", drawn up " + full["occurred"].get<std::string>() +
             (full.contains("signed") ? ", signed " + full["signed"]["occurred"].get<std::string>()
                                      : ", not signed") +
             (full.contains("voided") ? ", VOIDED" : "") + "\n\n");
    for (const auto& [key, value] : full.items()) {
        if (codec::is_stamp(key) || key == "occurred" || key == "kind" || key == "signed") continue;
        in.print(plan_text(key, value));
    }
    return in.finish(Exit::ok);
}

Exit sccp_diff(Invocation& in) {
    std::string id;
    std::string first;
    std::string second;
    in.store_option();
    in.record_argument(Target::client_case, id);
    in.argument("VERSION", first, "The earlier version");
    in.optional_argument("VERSION2", second, "The later one; else the newest");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto plans = open_plans(in, id);
    if (!plans) return in.fail(plans.error());
    auto before = version_of(plans->versions, first);
    if (!before) return in.fail(before.error());
    auto after = version_of(plans->versions, second);
    if (!after) return in.fail(after.error());
    const auto content = [&](const Json& version) {
        Json full = whole(plans->versions, version);
        Json out = Json::object();
        for (const auto& [key, value] : full.items()) {
            if (!codec::is_stamp(key) && key != "signed" && key != "of") out[key] = value;
        }
        return out;
    };
    const Json a = content(**before);
    const Json b = content(**after);
    if (in.format() == Format::json) {
        in.print(codec::print_json(Json::diff(a, b)));
        return in.finish(Exit::ok);
    }
    if (plans->agency.config().sandbox) in.print("SANDBOX: nothing in this store is real\n");
    const std::string text = plan_difference(a, b);
    in.print(text.empty() ? "The two versions say the same\n" : text);
    return in.finish(Exit::ok);
}

}  // namespace rsc::tools
