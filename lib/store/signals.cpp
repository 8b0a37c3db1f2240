#include "store/signals.hpp"

#include <array>

namespace rsc::store {
namespace {

sigset_t held() {
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : std::array{SIGINT, SIGTERM, SIGHUP}) {
        sigaddset(&set, signal);
    }
    return set;
}

}  // namespace

SignalGuard::SignalGuard() {
    const sigset_t set = held();
    pthread_sigmask(SIG_BLOCK, &set, &mask_);
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, &pipe_);
    sigaction(SIGXFSZ, &ignore, &file_size_);
}

SignalGuard::~SignalGuard() {
    sigaction(SIGXFSZ, &file_size_, nullptr);
    sigaction(SIGPIPE, &pipe_, nullptr);
    pthread_sigmask(SIG_SETMASK, &mask_, nullptr);
}

}  // namespace rsc::store
