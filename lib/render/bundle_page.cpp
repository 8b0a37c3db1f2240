#include "render/disclosed.hpp"
#include "render/html.hpp"

namespace rsc::render {
namespace {

using codec::Json;

std::string cell(std::string_view text) {
    return "<td>" + escaped(text) + "</td>";
}

class BundlePage {
  public:
    BundlePage(const BundleOut& bundle, const calendar::Zone& zone)
        : bundle_(bundle), zone_(zone) {}

    [[nodiscard]] std::string text() {
        const std::string title = "Case " + bundle_.id;
        body_ = "<h1>" + escaped(title) + "</h1>\n<p>" + escaped(bundle_.heading.agency);
        if (bundle_.heading.as_of) {
            body_ += ", as of " + escaped(zone_.readable(*bundle_.heading.as_of));
        }
        if (bundle_.heading.sandbox) body_ += " <strong>SANDBOX: not real</strong>";
        body_ += "</p>\n";
        body_ += disclosed(bundle_.statement, zone_);
        contents();
        record();
        obligations();
        policies();
        proof();
        return page(title, body_);
    }

  private:
    void contents() {
        body_ +=
            "<nav><ol><li><a href=\"#record\">The record</a></li><li><a "
            "href=\"#obligations\">What was owed, and why</a></li><li><a "
            "href=\"#policies\">The clauses</a></li><li><a href=\"#proof\">What shows that "
            "the record is as its acts left it</a></li></ol></nav>\n";
    }

    /// A value as markup: objects and lists inside each other, to the end.
    static std::string markup(const Json& value) {
        if (value.is_string()) return escaped(value.get_ref<const std::string&>());
        if (!value.is_structured()) return escaped(value.dump());
        std::string text;
        if (value.is_array()) {
            for (const Json& one : value)
                text += (text.empty() ? "" : one.is_structured() ? "<br>" : ", ") + markup(one);
            return text;
        }
        for (const auto& [member, inner] : value.items()) {
            const std::string told = markup(inner);
            text += (text.empty() ? "" : "; ") + ("<span class=\"quiet\">" + escaped(member)) +
                    "</span> " + (inner.is_object() ? "(" + told + ")" : told);
        }
        return text;
    }

    void record() {
        body_ += "<h2 id=\"record\">The record</h2>\n";
        for (const auto& [section, value] : bundle_.record.json.items()) {
            if (section == "schema" || section == "id" || section == "history") continue;
            body_ += "<h3>" + escaped(section) + "</h3>\n";
            if (!value.is_array()) {
                body_ += "<p>" + markup(value) + "</p>\n";
                continue;
            }
            body_ += "<ul>\n";
            for (const Json& entry : value)
                body_ += "<li>" + markup(entry) + "</li>\n";
            body_ += "</ul>\n";
        }
    }

    void obligations() {
        body_ += "<h2 id=\"obligations\">What was owed, and why</h2>\n";
        for (const report::Explanation& one : bundle_.explanations) {
            body_ += "<h3 id=\"" + escaped(one.row.obligation) + "\">" + escaped(one.row.title) +
                     " <span class=\"tag\">" + escaped(name(one.row.verdict)) +
                     "</span></h3>\n<p><code>" + escaped(one.row.obligation) +
                     "</code></p>\n<dl>\n";
            for (const report::Step& step : one.steps)
                body_ += term(step.about, step.text);
            body_ += "</dl>\n";
        }
    }

    void policies() {
        body_ +=
            "<h2 id=\"policies\">The clauses</h2>\n<table>\n<tr><th>Policy</th><th>Title</th>"
            "<th>In force</th><th>SHA-256</th></tr>\n";
        for (const BundlePolicy& one : bundle_.policies) {
            body_ += "<tr>" + cell(one.policy) + cell(one.title) +
                     cell("from " + one.from.text() +
                          (one.until ? " through " + one.until->text() : "")) +
                     "<td><code>" + escaped(one.sha256) + "</code></td></tr>\n";
        }
        body_ += "</table>\n<dl>\n";
        for (const BundleClause& one : bundle_.clauses) {
            std::string text = escaped(one.text);
            for (const std::string& cite : one.cites)
                text += "<br><span class=\"quiet\">" + escaped(cite) + "</span>";
            body_ += "<dt>" + escaped(one.title) + " <code>" + escaped(one.rule) +
                     "</code></dt><dd>" + text + "</dd>\n";
        }
        body_ += "</dl>\n";
    }

    void proof() {
        body_ += "<h2 id=\"proof\">What shows that the record is as its acts left it</h2>\n" +
                 proof_of_record(
                     {bundle_.file, bundle_.sha256, bundle_.journal_head, bundle_.journal_hash},
                     bundle_.findings);
        body_ +=
            "<table>\n<tr><th>Line</th><th>At</th><th>By</th><th>Act</th>"
            "<th>SHA-256 after it</th></tr>\n";
        for (const BundleAct& act : bundle_.acts) {
            body_ += "<tr>" + cell(std::to_string(act.seq)) + cell(act.at) + cell(act.by) +
                     cell(act.act) + "<td><code>" + escaped(act.sha256) + "</code></td></tr>\n";
        }
        body_ += "</table>\n";
    }

    const BundleOut& bundle_;
    const calendar::Zone& zone_;
    std::string body_;
};

}  // namespace

std::string bundle_page(const BundleOut& bundle, const calendar::Zone& zone) {
    return BundlePage(bundle, zone).text();
}

}  // namespace rsc::render
