#pragma once

#include <map>
#include <string>
#include <vector>

/// Running a program with faults at its system calls.
///
/// A fault is addressed as strace addresses it: the n-th call of that name. strace counts each name
/// for itself, and a signal that it injects arrives on entry, before the call has had any effect;
/// so does it here. (With --seccomp-bpf strace 6.1 loses injected signals without a word.) What
/// follows call n is therefore covered by the fault at the next call, and what follows the last one
/// by the undisturbed run.
///
/// Where a program has threads, the calls of all of them are counted together (strace counts those
/// of each for itself); in which order they come is not the same every time, so the n-th is any of
/// them.
///
/// Faults are set by the kernel's own means (a seccomp filter that hands the calls of the chosen
/// names to this process), which costs a third of what ptrace costs; `Means::strace` does the same
/// with strace, to hold the one against the other.
namespace rsc::inject {

using Words = std::vector<std::string>;

struct Fault {
    std::string call;           ///< "pwrite64"
    int nth = 1;                ///< counted from 1
    int error = 0;              ///< errno; 0: SIGKILL
    bool from_then_on = false;  ///< every call from the n-th on
};

struct Ended {
    int status = -1;  ///< exit status; -1 when a signal ended it
    int signal = 0;
    bool too_late = false;  ///< it had to be ended because it took too long
    std::size_t hit = 0;    ///< how many of the faults took place
    std::string out;
    std::string err;
};

/// A system call that a run made.
struct Call {
    std::string name;
    int nth = 0;       ///< the how manieth of this name
    std::string text;  ///< as strace prints it
    bool injected = false;
};

/// Who makes calls beside the first thread of a program.
struct Company {
    bool threads = false;
    bool processes = false;
};

struct Traced {
    std::vector<Call> calls;
    Company company;
    Ended ended;
};

enum class Means { kernel, strace };

/// A program, the directory that it is run in and its environment, which is no other than this.
struct Program {
    Words command;  ///< the program and what always follows it
    std::string directory;
    std::string scratch;  ///< a directory for the log of strace
    std::map<std::string, std::string> environment;
    Means means = Means::kernel;
    Company company;

    [[nodiscard]] Ended run(const Words& words) const;
    [[nodiscard]] Ended run(const Words& words, const std::vector<Fault>& faults) const;
    /// Runs it under strace. Its calls in their order, those of all its threads, counted together;
    /// what the processes that it starts do is left out. With faults only those of its first
    /// thread.
    [[nodiscard]] Traced trace(const Words& words, const std::vector<Fault>& faults) const;

  private:
    [[nodiscard]] Ended run_under_strace(const Words& words,
                                         const std::vector<Fault>& faults) const;
};

/// Whether the kernel lets this process set faults.
[[nodiscard]] bool kernel_can();
/// Addresses and with them the calls of the allocator are the same in every run from now on.
void fix_addresses();
/// Whether faults can be set at the calls of this name.
[[nodiscard]] bool is_known_call(const std::string& name);

[[nodiscard]] std::string name_of_error(int error);
/// "-e inject=pwrite64:error=ENOSPC:when=3", for a shell.
[[nodiscard]] std::string strace_option(const Fault& fault);
/// The words as one line for a shell.
[[nodiscard]] std::string line(const Words& words);

}  // namespace rsc::inject
