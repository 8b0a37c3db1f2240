#include "render/policy_page.hpp"

#include <algorithm>
#include <vector>

#include "policy/words.hpp"
#include "render/html.hpp"

namespace rsc::render {
namespace {

using policy::Rule;
using policy::Term;

class PolicyPage {
  public:
    PolicyPage(const policy::Pack& pack, std::string_view revision,
               const policy::Registers& registers)
        : pack_(pack), revision_(revision), registers_(registers) {}

    [[nodiscard]] std::string text() {
        body_ = "<h1>" + escaped(pack_.title) + "</h1>\n<p>" + escaped(pack_.summary) + "</p>\n";
        revisions();
        std::vector<const Rule*> rules;
        for (const Rule& rule : pack_.rules) {
            if (!terms_of(rule).empty()) rules.push_back(&rule);
        }
        contents(rules);
        for (const Rule* rule : rules)
            clause(*rule);
        body_ += "<p class=\"quiet\">" + std::to_string(rules.size()) +
                 " clauses, in our own words. The documents named are the authority.</p>\n";
        std::string title(pack_.title);
        if (!revision_.empty()) title += ", " + std::string(revision_);
        return page(title, body_);
    }

  private:
    [[nodiscard]] std::vector<const Term*> terms_of(const Rule& rule) const {
        std::vector<const Term*> terms;
        for (const Term& term : rule.terms) {
            const auto& of = term.revisions;
            if (revision_.empty() || std::find(of.begin(), of.end(), revision_) != of.end()) {
                terms.push_back(&term);
            }
        }
        return terms;
    }

    void revisions() {
        body_ +=
            "<table>\n<tr><th>Revision</th><th>Title</th><th>Approved by</th><th>Note</th></tr>\n";
        for (const policy::Revision& one : pack_.revisions) {
            if (!revision_.empty() && one.id != revision_) continue;
            body_ += "<tr><td><code>" + escaped(pack_.id) + "@" + escaped(one.id) +
                     "</code></td><td>" + escaped(one.title) + "</td><td>" +
                     (one.approver.empty() ? "-" : escaped(one.approver)) + "</td><td>" +
                     escaped(one.note) + "</td></tr>\n";
        }
        body_ += "</table>\n";
    }

    void contents(const std::vector<const Rule*>& rules) {
        body_ += "<nav><ol>\n";
        for (const Rule* rule : rules) {
            body_ += "<li><a href=\"#" + escaped(rule->id) + "\">" + escaped(rule->title) +
                     "</a></li>\n";
        }
        body_ += "</ol></nav>\n";
    }

    void line(std::string_view what, const std::string& markup) {
        if (markup.empty()) return;
        body_ += "<dt>" + std::string(what) + "</dt><dd>" + markup + "</dd>\n";
    }

    [[nodiscard]] std::string place(const policy::Cite& cite) const {
        return escaped(policy::place_words(cite, pack_, *registers_.documents));
    }

    void term(const Term& term, bool named) {
        std::string asked = escaped(policy::term_words(term));
        if (const std::string applies = policy::applies_words(term.applies); !applies.empty()) {
            asked += "<br><span class=\"quiet\">for " + escaped(applies) + "</span>";
        }
        if (!term.summary.empty()) asked += "<br>" + escaped(term.summary);
        for (const policy::Cite& cite : term.cites)
            asked += "<br><span class=\"quiet\">" + place(cite) + "</span>";
        std::string revisions;
        for (const auto one : term.revisions)
            revisions += (revisions.empty() ? "" : ", ") + std::string(one);
        line(named ? "Asked in " + escaped(revisions) : "Asked", asked);
    }

    void clause(const Rule& rule) {
        body_ += "<h2 id=\"" + escaped(rule.id) + "\">" + escaped(rule.title) + " <code>" +
                 escaped(rule.id) + "</code></h2>\n<p><span class=\"tag\">" +
                 escaped(name(rule.weight)) + "</span> <span class=\"tag\">" +
                 escaped(name(rule.owner)) + " answers</span></p>\n<p>" + escaped(rule.summary) +
                 "</p>\n<dl>\n";
        for (const Term* one : terms_of(rule))
            term(*one, pack_.revisions.size() > 1);
        line("To put it right", escaped(rule.remedy));
        std::string demands;
        for (const auto id : rule.requirements) {
            for (const policy::Requirement& demand : registers_.requirements->requirements) {
                if (demand.id != id) continue;
                demands +=
                    (demands.empty() ? "" : "<br>") + escaped(id) + ": " + escaped(demand.text);
            }
        }
        line("Demand", demands);
        std::string readings;
        for (const auto id : rule.readings) {
            for (const policy::Reading& reading : registers_.readings->readings) {
                if (reading.id != id) continue;
                readings +=
                    (readings.empty() ? "" : "<br>") + escaped(id) + ": " + escaped(reading.text);
            }
        }
        line("Read as", readings);
        body_ += "</dl>\n";
    }

    const policy::Pack& pack_;
    std::string_view revision_;
    const policy::Registers& registers_;
    std::string body_;
};

}  // namespace

std::string policy_page(const policy::Pack& pack, std::string_view revision,
                        const policy::Registers& registers) {
    return PolicyPage(pack, revision, registers).text();
}

}  // namespace rsc::render
