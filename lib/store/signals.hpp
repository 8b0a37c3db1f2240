#pragma once

#include <csignal>

namespace rsc::store {

/// Keeps signals from cutting a write in two.
///
/// While one exists: SIGINT, SIGTERM and SIGHUP wait (they arrive when the outermost guard ends);
/// SIGPIPE and SIGXFSZ are ignored, so that a closed pipe or a limit on file sizes shows as an
/// error of the call and is handled like a full disk.
///
/// The mask is that of the calling thread and the dispositions are those of the process: one
/// thread writes. Guards nest.
class SignalGuard {
  public:
    SignalGuard();
    ~SignalGuard();
    SignalGuard(const SignalGuard&) = delete;
    SignalGuard& operator=(const SignalGuard&) = delete;

  private:
    sigset_t mask_ = {};
    struct sigaction pipe_ = {};
    struct sigaction file_size_ = {};
};

}  // namespace rsc::store
