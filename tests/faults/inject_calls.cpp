#include "inject_calls.hpp"

#include <sys/syscall.h>

#include <set>

namespace rsc::inject {

const std::map<std::string_view, int>& call_numbers() {
#define CALL(name) \
    { #name, SYS_##name }
    static const std::map<std::string_view, int> numbers = {
        CALL(read),
        CALL(write),
        CALL(openat),
        CALL(close),
        CALL(pread64),
        CALL(pwrite64),
        CALL(readv),
        CALL(writev),
        CALL(preadv),
        CALL(pwritev),
        CALL(lseek),
        CALL(fsync),
        CALL(fdatasync),
        CALL(syncfs),
        CALL(sync_file_range),
        CALL(ftruncate),
        CALL(truncate),
        CALL(fallocate),
        CALL(fstat),
        CALL(statx),
        CALL(statfs),
        CALL(fstatfs),
        CALL(getdents64),
        CALL(renameat),
        CALL(linkat),
        CALL(symlinkat),
        CALL(unlinkat),
        CALL(mkdirat),
        CALL(fchmod),
        CALL(fchmodat),
        CALL(fchown),
        CALL(fchownat),
        CALL(readlinkat),
        CALL(faccessat),
        CALL(getcwd),
        CALL(chdir),
        CALL(fchdir),
        CALL(fcntl),
        CALL(flock),
        CALL(ioctl),
        CALL(utimensat),
        CALL(sendfile),
        CALL(copy_file_range),
        CALL(fadvise64),
        CALL(umask),
        CALL(dup),
        CALL(dup3),
        CALL(pipe2),
        CALL(ppoll),
        CALL(brk),
        CALL(mmap),
        CALL(munmap),
        CALL(mremap),
        CALL(mprotect),
        CALL(madvise),
        CALL(rt_sigaction),
        CALL(rt_sigprocmask),
        CALL(rt_sigreturn),
        CALL(sigaltstack),
        CALL(uname),
        CALL(getpid),
        CALL(gettid),
        CALL(getppid),
        CALL(getuid),
        CALL(geteuid),
        CALL(getgid),
        CALL(getegid),
        CALL(getgroups),
        CALL(setsid),
        CALL(setpgid),
        CALL(getpgid),
        CALL(exit_group),
        CALL(exit),
        CALL(futex),
        CALL(getrandom),
        CALL(prlimit64),
        CALL(getrusage),
        CALL(sysinfo),
        CALL(clone),
        CALL(wait4),
        CALL(waitid),
        CALL(kill),
        CALL(tgkill),
        CALL(clock_gettime),
        CALL(clock_getres),
        CALL(clock_nanosleep),
        CALL(nanosleep),
        CALL(gettimeofday),
        CALL(set_tid_address),
        CALL(set_robust_list),
        CALL(prctl),
        CALL(sched_yield),
        CALL(sched_getaffinity),
        CALL(socket),
        CALL(connect),
        CALL(sendto),
        CALL(recvfrom),
#ifdef SYS_newfstatat
        CALL(newfstatat),
#endif
#ifdef SYS_openat2
        CALL(openat2),
#endif
#ifdef SYS_faccessat2
        CALL(faccessat2),
#endif
#ifdef SYS_renameat2
        CALL(renameat2),
#endif
#ifdef SYS_rseq
        CALL(rseq),
#endif
#ifdef SYS_clone3
        CALL(clone3),
#endif
#ifdef SYS_arch_prctl
        CALL(arch_prctl),
#endif
#ifdef SYS_open  // the older half, which newer machines do not have
        CALL(open),
        CALL(creat),
        CALL(stat),
        CALL(lstat),
        CALL(access),
        CALL(rename),
        CALL(link),
        CALL(symlink),
        CALL(unlink),
        CALL(mkdir),
        CALL(rmdir),
        CALL(chmod),
        CALL(chown),
        CALL(readlink),
        CALL(dup2),
        CALL(pipe),
        CALL(poll),
        CALL(fork),
        CALL(vfork),
        CALL(time),
        CALL(getpgrp),
        CALL(alarm),
#endif
    };
#undef CALL
    return numbers;
}

bool is_file_call(std::string_view name) {
    static const std::set<std::string_view> names = {
        "read",
        "write",
        "openat",
        "openat2",
        "open",
        "creat",
        "close",
        "pread64",
        "pwrite64",
        "readv",
        "writev",
        "preadv",
        "pwritev",
        "lseek",
        "fsync",
        "fdatasync",
        "syncfs",
        "sync_file_range",
        "ftruncate",
        "truncate",
        "fallocate",
        "fstat",
        "newfstatat",
        "stat",
        "lstat",
        "statx",
        "statfs",
        "fstatfs",
        "getdents64",
        "rename",
        "renameat",
        "renameat2",
        "link",
        "linkat",
        "symlink",
        "symlinkat",
        "unlink",
        "unlinkat",
        "rmdir",
        "mkdir",
        "mkdirat",
        "chmod",
        "fchmod",
        "fchmodat",
        "chown",
        "fchown",
        "fchownat",
        "readlink",
        "readlinkat",
        "access",
        "faccessat",
        "faccessat2",
        "getcwd",
        "chdir",
        "fchdir",
        "fcntl",
        "flock",
        "ioctl",
        "utimensat",
        "sendfile",
        "copy_file_range",
        "fadvise64",
    };
    return names.contains(name);
}

bool is_changing_call(std::string_view name, std::string_view text) {
    static const std::set<std::string_view> names = {
        "write",    "pwrite64",  "writev",   "pwritev",         "creat",
        "fsync",    "fdatasync", "syncfs",   "sync_file_range", "ftruncate",
        "truncate", "fallocate", "rename",   "renameat",        "renameat2",
        "link",     "linkat",    "symlink",  "symlinkat",       "unlink",
        "unlinkat", "rmdir",     "mkdir",    "mkdirat",         "chmod",
        "fchmod",   "fchmodat",  "chown",    "fchown",          "fchownat",
        "flock",    "utimensat", "sendfile", "copy_file_range", "exit_group",
    };
    if (names.contains(name)) return true;
    if (name == "fcntl") return text.find("SETLK") != std::string_view::npos;
    return name.starts_with("open") && text.find("O_CREAT") != std::string_view::npos;
}

}  // namespace rsc::inject
