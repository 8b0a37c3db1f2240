#include <sys/resource.h>

#include <chrono>
#include <csignal>
#include <exception>
#include <new>
#include <string>
#include <vector>

#include "support/dispatch.hpp"
#include "support/streams.hpp"

int main(int argc, char** argv) {
    // Writing to a closed pipe, or beyond a limit, is an error that a command reports, and no
    // record of a person may reach a core file.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
    try {
        const auto clock = [] {
            const auto now = std::chrono::time_point_cast<std::chrono::seconds>(
                std::chrono::system_clock::now());
            return rsc::calendar::Instant::from_seconds(now.time_since_epoch().count());
        };
        const std::vector<std::string> arguments(argv, argv + argc);
        return static_cast<int>(rsc::tools::dispatch(arguments, clock));
    } catch (const std::bad_alloc&) {
        rsc::tools::write_error("rsc: out of memory; nothing was written\n");
        return static_cast<int>(rsc::tools::Exit::io);
    } catch (const std::exception& bug) {
        rsc::tools::write_error(std::string("rsc: bug: ") + bug.what() +
                                "\n  hint: nothing was half-written; please report the command\n");
        return static_cast<int>(rsc::tools::Exit::bug);
    }
}
