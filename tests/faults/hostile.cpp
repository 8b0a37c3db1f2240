// A helper of hostile.sh: makes case files out of fragments of JSON, measures a command, and flips
// the bits of a record.

#include "hostile.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <iostream>

namespace rsc::hostile {
namespace {

struct Measured {
    int status = 0;  ///< 128 and the signal where one ended it
    double seconds = 0;
    double processor_seconds = 0;
    long most_kib = 0;  ///< resident at its peak
};

/// What must be true before the command begins.
struct Before {
    rlim_t address_space = RLIM_INFINITY;
    int output = -1;
};

/// Seconds after which a command is ended by its own alarm.
constexpr unsigned longest = 20;

Measured measure(const std::vector<std::string>& command, const Before& before) {
    std::vector<char*> words;
    for (const std::string& word : command)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    const auto begin = std::chrono::steady_clock::now();
    // A copy of this process would count its own pages as the peak of the command.
    const pid_t child = vfork();
    if (child == 0) {
        if (before.output >= 0) {
            dup2(before.output, STDOUT_FILENO);
            dup2(before.output, STDERR_FILENO);
        }
        const rlimit limit{before.address_space, before.address_space};
        if (before.address_space != RLIM_INFINITY) setrlimit(RLIMIT_AS, &limit);
        alarm(longest);
        execvp(words.front(), words.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - begin;
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return {WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status), spent.count(),
            seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss};
}

// measure FILE MIB COMMAND...: runs the command, and writes its status, its milliseconds, those
// of them on a processor, and its peak of resident KiB into FILE. MIB limits its address space; 0
// does not.
int measure_command(const std::vector<std::string>& arguments) {
    Before before;
    if (const auto mib = std::stoul(arguments.at(1)); mib > 0) before.address_space = mib << 20U;
    const Measured seen = measure({arguments.begin() + 2, arguments.end()}, before);
    std::FILE* file = std::fopen(arguments[0].c_str(), "w");
    if (file == nullptr) return 2;
    std::fprintf(file, "%d %.0f %.0f %ld\n", seen.status, seen.seconds * 1000,
                 seen.processor_seconds * 1000, seen.most_kib);
    return std::fclose(file) == 0 ? 0 : 2;
}

std::string captured(int output) {
    std::string text(static_cast<std::size_t>(lseek(output, 0, SEEK_END)), '\0');
    const ssize_t got = pread(output, text.data(), text.size(), 0);
    text.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
    if (ftruncate(output, 0) != 0 || lseek(output, 0, SEEK_SET) != 0) std::exit(2);
    return text;
}

// flip-run FILE EVERY COMMAND...: flips every EVERYth bit of the file in place, runs the command,
// and flips it back. A flip is found when the status is not 0, or not the same is said as without
// it. Prints how many were tried, and the number of each that was not found or broke the command.
int flip_and_run(const std::vector<std::string>& arguments) {
    const std::string text = file_text(arguments.at(0));
    const std::size_t every = std::stoul(arguments.at(1));
    const std::vector<std::string> command(arguments.begin() + 2, arguments.end());
    const int file = open(arguments[0].c_str(), O_RDWR | O_CLOEXEC);
    char path[] = "flip-output-XXXXXX";
    Before before;
    before.output = mkstemp(path);
    if (file < 0 || before.output < 0) return 2;
    unlink(path);
    if (measure(command, before).status != 0) {
        std::cerr << "hostile: the command finds something before a bit is flipped\n"
                  << captured(before.output);
        return 2;
    }
    const std::string unharmed = captured(before.output);
    std::size_t tried = 0;
    int status = 0;
    for (std::size_t bit = 0; bit < text.size() * 8; bit += every) {
        const auto at = static_cast<off_t>(bit / 8);
        const char whole = text[bit / 8];
        const char flipped = static_cast<char>(whole ^ (1 << (bit % 8)));
        if (pwrite(file, &flipped, 1, at) != 1) return 2;
        const Measured seen = measure(command, before);
        const bool found = seen.status != 0 || captured(before.output) != unharmed;
        if (seen.status != 0) (void)captured(before.output);
        if (pwrite(file, &whole, 1, at) != 1) return 2;
        ++tried;
        if (found && seen.status != 70 && seen.status != 99 && seen.status < 126) continue;
        std::cout << bit << '\t' << seen.status << '\n';
        status = 1;
    }
    std::cerr << tried << '\n';
    return status;
}

// flipped FILE BIT: the file's bytes with one bit flipped.
int print_flipped(const std::vector<std::string>& arguments) {
    std::string text = file_text(arguments.at(0));
    const std::size_t bit = std::stoul(arguments.at(1));
    text.at(bit / 8) = static_cast<char>(text.at(bit / 8) ^ (1 << (bit % 8)));
    std::cout << text;
    return 0;
}

int run(const std::string& what, const std::vector<std::string>& arguments) {
    if (what == "cases") return make_cases(arguments);
    if (what == "file") return print_case_file(arguments);
    if (what == "kept") return compare_kept(arguments);
    if (what == "measure") return measure_command(arguments);
    if (what == "flip") return flip_bits(arguments);
    if (what == "flipped") return print_flipped(arguments);
    if (what == "flip-run") return flip_and_run(arguments);
    std::cerr << "hostile: there is no '" << what << "'\n";
    return 2;
}

}  // namespace
}  // namespace rsc::hostile

int main(int count, char** words) {
    if (count < 2) return 2;
    try {
        return rsc::hostile::run(words[1], {words + 2, words + count});
    } catch (const std::exception& error) {
        std::cerr << "hostile: " << error.what() << '\n';
        return 2;
    }
}
