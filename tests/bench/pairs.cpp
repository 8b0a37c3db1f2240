// Runs two commands in turn, A B A B ..., and prints the median of what each took and of the ratio,
// pair by pair: so that a machine whose speed drifts slows both.
//
//     pairs RUNS TITLE -- COMMAND A -- COMMAND B
//
// One line on standard output: TITLE | A ms | B ms | ratio (least to most). What the commands print
// is thrown away. A command that fails ends it with status 1.

#include <fcntl.h>
#include <spawn.h>
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

/// Milliseconds from the start of the process to its end; negative when it failed.
double run(const Words& words) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int file : {STDOUT_FILENO, STDERR_FILENO}) {
        posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_WRONLY, 0);
    }
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = -1;
    if (posix_spawnp(&child, words.front(), &actions, nullptr, words.data(), environ) == 0) {
        waitpid(child, &status, 0);
    }
    const auto end = std::chrono::steady_clock::now();
    posix_spawn_file_actions_destroy(&actions);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return -1;
    return std::chrono::duration<double, std::milli>(end - begin).count();
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
    for (int i = -1; i < runs; ++i) {  // the first pair warms up and is not counted
        const double a = run(commands[0]);
        const double b = run(commands[1]);
        if (a < 0 || b < 0) {
            std::fprintf(stderr, "%s: %s failed\n", argv[2], commands[a < 0 ? 0 : 1].front());
            return 1;
        }
        if (i < 0) continue;
        first.push_back(a);
        second.push_back(b);
        ratios.push_back(a / b);
    }
    std::printf("%s | %.1f ms | %.1f ms | %.2f (%.2f to %.2f)\n", argv[2], median(first),
                median(second), median(ratios), *std::min_element(ratios.begin(), ratios.end()),
                *std::max_element(ratios.begin(), ratios.end()));
    return 0;
}
