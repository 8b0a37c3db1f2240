// Disturbs every command that changes a store at every one of its system calls, and looks whether
// the store keeps what it promises. Run by inject.sh; see there.

#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <thread>

#include "inject_campaign.hpp"
#include "inject_fake.hpp"

namespace rsc::inject {
namespace {

/// Counts calls as strace does, which does not go with faults that depend on each other.
void set_strace(Options& options) {
    options.strace = true;
    options.extent.compounds = 0;
}

Options parse(const std::vector<std::string>& words) {
    Options options;
    options.jobs = std::max(1U, std::thread::hardware_concurrency());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const auto value = [&]() -> const std::string& {
            if (i + 1 == words.size()) throw std::runtime_error(word + " needs a value");
            return words[++i];
        };
        if (word == "--short") {
            options.seconds = 50;  // the rest of a minute goes for the proof and the first store
            options.jobs = 1;
            options.extent.compounds = 3;
        } else if (word == "--full") {
            options.extent = {all_errors().size(), all_errors().size(), 30, false};
        } else if (word == "--strace") {
            set_strace(options);
        } else if (word == "--acts") {
            options.acts = value();
        } else if (word == "--root") {
            options.root = value();
        } else if (word == "--store") {
            options.store = value();
        } else if (word == "--work") {
            options.work = value();
        } else if (word == "--jobs") {
            options.jobs = std::stoul(value());
        } else if (word == "--seconds") {
            options.seconds = std::stoi(value());
        } else if (word == "--only") {
            options.only = value();
        } else if (word == "--act") {
            options.act = std::stoi(value());
        } else if (word == "--before") {
            options.copy = value();
        } else if (word == "--compound") {
            options.compound = std::stoi(value());
        } else if (word == "--fault") {
            const auto fault = parse_fault(value());
            if (!fault) throw std::runtime_error("a fault is written CALL#NUMBER=ERROR");
            options.faults.push_back(*fault);
        } else if (word.starts_with("--") || !options.program.empty()) {
            throw std::runtime_error("what is '" + word + "'?");
        } else {
            options.program = {word};
        }
    }
    return options;
}

/// Programs with one known fault each, and one without: whether this test sees them. A test that
/// cannot fail proves nothing, and one that accuses the innocent is worse.
bool prove(const std::string& self, const std::string& work) {
    bool good = true;
    for (const Fake& fake : fakes()) {
        Options options;
        options.program = {self, "--fake", fake.name};
        options.work = work + "/" + fake.name;
        options.store = options.work + "/store";
        options.acts = options.work + "/acts";
        options.jobs = 1;
        std::filesystem::create_directories(options.store);
        make_fake_store(options.store);
        std::ofstream(options.acts) << fake_acts();
        Campaign campaign(options);
        campaign.run();
        const Result& result = campaign.result();
        bool seen = !fake.wrong && !campaign.failed();
        if (fake.wrong) {
            seen = result.kill.count(*fake.wrong) + result.error.count(*fake.wrong) > 0;
        }
        std::cerr << "a program that is '" << fake.name << "': " << result.kill.figures({}) << "; "
                  << result.error.figures({}) << '\n';
        if (seen) continue;
        good = false;
        std::cout << "FAILED: the test does not see that a program is "
                  << (fake.wrong ? word_for(*fake.wrong) : "sound") << ": " << fake.name << '\n';
        campaign.report();
    }
    return good;
}

}  // namespace
}  // namespace rsc::inject

int main(int count, char** arguments) {
    using namespace rsc::inject;
    const std::vector<std::string> words(arguments + 1, arguments + count);
    if (words.size() > 2 && words.front() == "--fake") return be_fake(words[1], words[2]);
    try {
        fix_addresses();
        if (words.size() == 2 && words.front() == "--prove") {
            return prove(std::filesystem::canonical("/proc/self/exe"), words.back()) ? 0 : 1;
        }
        Options options = parse(words);
        if (!options.strace && !kernel_can()) {
            std::cerr
                << "the kernel lets no faults be set here; with strace alone, which is slower\n";
            set_strace(options);
        }
        Campaign campaign(options);
        if (options.act > 0) {
            campaign.run_one();
        } else {
            campaign.run();
        }
        campaign.report();
        return campaign.failed() ? 1 : 0;
    } catch (const std::exception& error) {
        std::cout << "not tried: " << error.what() << '\n';
        return 2;
    }
}
