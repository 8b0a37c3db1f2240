#include <map>

#include "exchange/tables.hpp"
#include "exporting.hpp"
#include "render/text.hpp"

namespace rsc::tools {
namespace {

/// The tables of a folder, each opened when its first row comes.
class TableFolder {
  public:
    explicit TableFolder(std::string path) : path_(std::move(path)) {}

    [[nodiscard]] Result<void> add(const std::string& table, const std::vector<std::string>& header,
                                   const std::vector<std::string>& cells) {
        auto found = tables_.find(table);
        if (found == tables_.end()) {
            auto outlet = Outlet::open(path_ + "/" + table + ".csv");
            if (!outlet) return pass_on(outlet);
            found = tables_.emplace(table, Open{std::move(*outlet), {}}).first;
            found->second.rows.add(header);
        }
        found->second.rows.add(cells);
        return {};
    }
    /// Writes what has come together since.
    [[nodiscard]] Result<void> flush() {
        for (auto& [name, table] : tables_) {
            if (auto done = table.outlet.write(table.rows.text()); !done) return done;
            table.rows = {};
        }
        return {};
    }
    [[nodiscard]] Result<void> close() {
        if (auto done = flush(); !done) return done;
        for (auto& [name, table] : tables_) {
            if (auto done = table.outlet.close(); !done) return done;
        }
        return {};
    }

  private:
    struct Open {
        Outlet outlet;
        render::Csv rows;
    };
    std::string path_;
    std::map<std::string, Open> tables_;
};

/// What goes with a record, as a row: of the consents what they say.
Result<void> add_statement(TableFolder& folder, const std::string& id,
                           const exchange::Statement& said, const calendar::Zone& zone) {
    std::string consents;
    for (const exchange::StatedConsent& consent : said.consents) {
        consents += (consents.empty() ? "" : "\n") + consent.id + " signed " + consent.occurred +
                    ", scope: " + consent.scope + ", ends " +
                    (consent.expires.empty() ? consent.expires_upon : consent.expires);
    }
    return folder.add(
        "disclosures-made",
        {"case", "notice", "by", "recipient", "purpose", "at", "basis", "information", "consents"},
        {id, said.notice, said.by, said.recipient, said.purpose, zone.text(said.at),
         std::string(name(said.basis)), exchange::words_of(said.information), consents});
}

Exit run_export_csv(Invocation& in) {
    std::string directory;
    in.argument("DIR", directory, "The folder that the tables are written to; it is made");
    Exporting out(in, "csv");
    in.format_options({Format::table, Format::json});
    if (!out.begin()) return out.status();
    TableFolder folder(directory);
    std::int64_t pending = 0;
    auto done = in.dry_run() ? Result<void>() : make_folder(directory);
    if (!done) return in.fail(done.error());
    done = out.each([&](Outgoing& one) -> Result<void> {
        Result<void> added;
        exchange::each_row(one.record, [&](const exchange::CaseTable& table,
                                           const std::vector<std::string>& cells) {
            if (added) added = folder.add(table.name, table.header(), cells);
        });
        if (added && one.statement) {
            added = add_statement(folder, one.id, *one.statement, out.agency().zone());
        }
        if (added && ++pending % 100 == 0) added = folder.flush();
        return added;
    });
    if (done && out.exported() > 0 && !in.dry_run()) {
        const auto dictionary = exchange::data_dictionary();
        for (std::size_t i = 1; done && i < dictionary.size(); ++i)
            done = folder.add("dictionary", dictionary.front(), dictionary[i]);
        if (done) done = folder.close();
    }
    if (out.exported() == 0) drop_folder(directory);
    return out.finish(done, directory);
}

}  // namespace

Command export_csv_command() {
    return {"export",
            "csv",
            "Exchange",
            "Records of cases as tables, one for each section, with a dictionary of all columns",
            run_export_csv,
            {{"rsc export csv tables --all --recipient AG-1 --purpose analysis --by W-lee",
              "Everything, for the agency itself; 'rsc import csv tables' reads it back."},
             {"rsc export csv out C-0007 --recipient county --purpose 'care coordination' "
              "--information attendance --by W-lee",
              "No more than contacts and appointments, by the client's consent."}}};
}

}  // namespace rsc::tools
