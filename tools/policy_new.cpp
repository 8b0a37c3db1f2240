#include "base/id.hpp"
#include "policy_pack.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_policy_new(Invocation& in) {
    std::string which;
    rulebook::NewPack request;
    in.store_option();
    in.argument("PACK@REVISION", which, "Ids of the new pack and of its revision");
    in.required("--title", request.title, "TEXT", "Title of the policy");
    in.required("--publisher", request.publisher, "TEXT", "Who published it");
    in.value("--extends", request.extends, "PACK@REVISION",
             "Take over that revision; else a whole pack, with one rule to begin with");
    in.values("--rule", request.rules, "RULE", "Rules of it that you ask for with other amounts");
    in.format_options({Format::json});
    if (!in.parse()) return in.status();
    const std::size_t at = which.find('@');
    request.id = which.substr(0, at);
    request.revision = at == std::string::npos ? std::string() : which.substr(at + 1);
    if (!is_well_formed_id(request.id) || !is_well_formed_id(request.revision)) {
        return in.fail(Kind::usage, "usage.bad-value",
                       "'" + which + "' does not name a pack and a revision",
                       "for example: rsc policy new our-county@2027; letters, digits and hyphens");
    }
    if (request.extends.empty() && !request.rules.empty()) {
        return in.fail(Kind::usage, "usage.missing", "--rule needs --extends",
                       "name the revision that has the rule");
    }
    if (!request.extends.empty() && request.extends.find('@') == std::string::npos) {
        return in.fail(Kind::usage, "usage.bad-value",
                       "'" + request.extends + "' names no revision",
                       "for example: --extends milwaukee-coordination@cars");
    }
    auto text = rulebook::begin_pack(request, find_pack(in));
    if (!text) return in.fail(text.error());
    in.print(*text);
    return in.finish(Exit::ok);
}

}  // namespace

Command policy_new_command() {
    return {"policy",
            "new",
            "Policies",
            "Begin a pack of your own, from nothing or from one there is",
            run_policy_new,
            {{"rsc policy new our-county@2027 --title 'Our County' --publisher 'Our County' "
              "--extends milwaukee-coordination@cars --rule sccp.review -o our-county.json",
              "Everything of that revision, with another time for the review of the plan."},
             {"rsc policy new our-agency@1 --title 'House rules' --publisher 'Our agency'",
              "A whole pack with one rule."}}};
}

}  // namespace rsc::tools
