// Runs two commands in turn, A B A B ..., and prints the median of what each took and of the ratio,
// pair by pair: so that a machine whose speed drifts slows both.
//
//     pairs RUNS TITLE -- COMMAND A -- COMMAND B
//
// One line on standard output: TITLE | A ms | B ms | ratio of the times (least to most) | ratio of
// the processor times | A's peak MiB. What the commands print is thrown away. A command that fails
// ends it with status 1. What BEFORE says, a shell does before each command; it is not timed.

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using Words = std::vector<char*>;

struct Cost {
    double wall = -1;  ///< milliseconds; negative when it failed
    double processor = 0;
    double peak = 0;  ///< MiB
};

double milliseconds(const timeval& time) {
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-3 * static_cast<double>(time.tv_usec);
}

Cost run(const Words& words) {
    static const char* const before = std::getenv("BEFORE");
    if (before != nullptr && std::system(before) != 0) return {};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int file : {STDOUT_FILENO, STDERR_FILENO}) {
        posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_WRONLY, 0);
    }
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = -1;
    rusage used{};
    if (posix_spawnp(&child, words.front(), &actions, nullptr, words.data(), environ) == 0) {
        wait4(child, &status, 0, &used);
    }
    const auto end = std::chrono::steady_clock::now();
    posix_spawn_file_actions_destroy(&actions);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return {};
    return {std::chrono::duration<double, std::milli>(end - begin).count(),
            milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
            static_cast<double>(used.ru_maxrss) / 1024};
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 6) return 2;
    const int runs = std::atoi(argv[1]);
    std::vector<Words> commands;
    for (int i = 3; i < argc; ++i) {
        if (std::string(argv[i]) == "--") {
            commands.emplace_back();
        } else if (commands.empty()) {
            return 2;
        } else {
            commands.back().push_back(argv[i]);
        }
    }
    if (runs < 1 || commands.size() != 2) return 2;
    for (Words& words : commands) {
        if (words.empty()) return 2;
        words.push_back(nullptr);
    }
    std::vector<double> first;
    std::vector<double> second;
    std::vector<double> ratios;
    std::vector<double> processor;
    double peak = 0;
    for (int i = -1; i < runs; ++i) {  // the first pair warms up and is not counted
        const Cost a = run(commands[0]);
        const Cost b = run(commands[1]);
        if (a.wall < 0 || b.wall < 0) {
            std::fprintf(stderr, "%s: %s failed\n", argv[2], commands[a.wall < 0 ? 0 : 1].front());
            return 1;
        }
        if (i < 0) continue;
        first.push_back(a.wall);
        second.push_back(b.wall);
        ratios.push_back(a.wall / b.wall);
        processor.push_back(a.processor / std::max(b.processor, 0.001));
        peak = std::max(peak, a.peak);
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("%s | %.1f ms | %.1f ms | %.3g (%.3g to %.3g) | %.3g | %.0f\n", argv[2],
                median(first), median(second), median(ratios), ratios.front(), ratios.back(),
                median(processor), peak);
    return 0;
}
