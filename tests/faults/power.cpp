// The two halves of power.sh that a shell cannot do.
//
//     power cut IMAGE DEVICE STORE INTO NEIGHBOUR DROP COMMAND...
//
// Runs COMMAND and stops it at the entry of every system call from the first that names STORE. At
// each stop the image file behind the loop device is copied into the directory INTO as it then
// stands: that is the disk as a power cut would leave it. All points come out of one run, because
// copying changes nothing. Most calls send nothing to the disk; points with the same disk share one
// copy. NEIGHBOUR is a file of the same file system that another program extends and syncs after
// every call of COMMAND that may change something, so that the file system commits at the worst
// moments too; "-" for none. The sync number DROP does nothing and answers 0; 0 for none. What
// COMMAND prints is in INTO/stdout and INTO/stderr. Printed, tab-separated:
//
//     sync   K  KIND  PATH          KIND: file, directory, journal, all, other
//     point  N  CALL  COPY  ACK     ACK: 1 once something was printed, or the command ended well
//     end    STATUS
//
//     power compare BEFORE AFTER COPY [settled [NAME]]
//
// Compares the store in COPY with the store before and after a command, byte for byte. Prints one
// word and what is behind it: `before`, `after`, `between` (some files are as before, some as
// after), `torn` (a file is neither). A leftover temporary file and a torn last line of the journal
// are allowed unless `settled`: a writer has worked since, and may have written the file NAME.

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

[[noreturn]] void give_up(const std::string& why) {
    std::fprintf(stderr, "power: %s: %s\n", why.c_str(), std::strerror(errno));
    std::exit(2);
}

struct Options {
    std::string image, device, store, into, neighbour;
    unsigned long drop = 0;
    char** command = nullptr;
};

/// The image file behind the loop device.
class Disk {
  public:
    explicit Disk(const Options& options) : options_(options) {
        image_ = open(options.image.c_str(), O_RDONLY | O_CLOEXEC);
        if (image_ < 0) give_up(options.image);
        if (options.neighbour == "-") return;
        neighbour_ =
            open(options.neighbour.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (neighbour_ < 0) give_up(options.neighbour);
    }

    /// Another program's write and sync.
    void disturb() const {
        if (neighbour_ < 0) return;
        if (write(neighbour_, "x", 1) != 1 || fsync(neighbour_) != 0) give_up("the neighbour");
    }

    /// The name of a copy of the disk as it stands: a new one when something was written since the
    /// last. A copy is taken again when a write came between, so that it is of one moment.
    const std::string& copy() {
        for (;;) {
            const std::string now = written();
            if (now == last_written_) return last_;
            const std::string name = options_.into + "/" + std::to_string(copies_) + ".img";
            copy_to(name);
            if (written() != now) continue;
            last_written_ = now;
            last_ = std::to_string(copies_++) + ".img";
            return last_;
        }
    }

  private:
    /// The device's own account of what was written to it, once nothing is on its way.
    [[nodiscard]] std::string written() const {
        const std::string path = "/sys/block/" + options_.device + "/stat";
        for (int patience = 0; patience < 10'000; ++patience) {
            std::ifstream file(path);
            std::vector<std::string> fields{std::istream_iterator<std::string>(file), {}};
            if (fields.size() < 11) give_up(path);
            // Without discards: they change nothing that is still in use.
            if (fields[8] == "0") return fields[4] + " " + fields[6];
            usleep(200);
        }
        give_up(path + " never comes to rest");
    }

    /// Only what is not a hole in the image: on the file system of a test it is little.
    void copy_to(const std::string& name) const {
        const int to = open(name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        struct stat status = {};
        if (to < 0 || fstat(image_, &status) != 0 || ftruncate(to, status.st_size) != 0) {
            give_up(name);
        }
        static std::array<char, std::size_t{256} * 1024> buffer;
        for (off_t at = 0; (at = lseek(image_, at, SEEK_DATA)) >= 0;) {
            const off_t end = lseek(image_, at, SEEK_HOLE);
            while (at < end) {
                const auto room = std::min(buffer.size(), static_cast<std::size_t>(end - at));
                const ssize_t got = pread(image_, buffer.data(), room, at);
                if (got <= 0 ||
                    pwrite(to, buffer.data(), static_cast<std::size_t>(got), at) != got) {
                    give_up(name);
                }
                at += got;
            }
        }
        close(to);
    }

    const Options& options_;
    int image_ = -1;
    int neighbour_ = -1;
    int copies_ = 0;
    std::string last_written_, last_;
};

/// The calls that may change a file system, by name; the others are printed as numbers.
const std::map<std::uint64_t, std::string>& writers() {
// clang-format off
#define CALL(name) {SYS_##name, #name}
    static const std::map<std::uint64_t, std::string> all = {
        CALL(write), CALL(pwrite64), CALL(writev), CALL(pwritev), CALL(openat), CALL(openat2),
        CALL(fsync), CALL(fdatasync), CALL(syncfs), CALL(renameat), CALL(renameat2), CALL(linkat),
        CALL(unlinkat), CALL(mkdirat), CALL(fchmod), CALL(fchmodat), CALL(fchown), CALL(ftruncate),
        CALL(fallocate), CALL(utimensat), CALL(copy_file_range), CALL(sendfile),
#ifdef SYS_rename  // younger architectures have the calls above only
        CALL(open), CALL(creat), CALL(rename), CALL(link), CALL(unlink), CALL(mkdir), CALL(rmdir),
#endif
    };
#undef CALL
    // clang-format on
    return all;
}

bool is_sync(std::uint64_t call) {
    return call == SYS_fsync || call == SYS_fdatasync || call == SYS_syncfs;
}

class Tracer {
  public:
    explicit Tracer(const Options& options) : options_(options), disk_(options) {}

    int run() {
        start();
        int status = 0;
        for (pid_t task = child_;;) {
            ptrace(PTRACE_SYSCALL, task, nullptr, signal_);
            signal_ = 0;
            do {
                task = waitpid(-1, &status, __WALL);
                if (task < 0) give_up("waiting");
            } while (task != child_ && !WIFSTOPPED(status));
            if (!WIFSTOPPED(status)) break;
            stopped(task, WSTOPSIG(status), status >> 16);
        }
        const int ended = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        if (ended == 0) acknowledged_ = true;
        point("end");
        std::printf("end\t%d\n", ended);
        return 0;
    }

  private:
    void start() {
        std::fflush(stdout);
        child_ = fork();
        if (child_ < 0) give_up("fork");
        if (child_ == 0) {
            const int flags = O_WRONLY | O_CREAT | O_TRUNC;
            dup2(open((options_.into + "/stdout").c_str(), flags, 0600), STDOUT_FILENO);
            dup2(open((options_.into + "/stderr").c_str(), flags, 0600), STDERR_FILENO);
            ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
            std::raise(SIGSTOP);
            execvp(options_.command[0], options_.command);
            _exit(127);
        }
        int status = 0;
        if (waitpid(child_, &status, 0) != child_ || !WIFSTOPPED(status)) give_up("the start");
        const long wanted = PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL | PTRACE_O_TRACECLONE |
                            PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACEEXEC;
        if (ptrace(PTRACE_SETOPTIONS, child_, nullptr, wanted) != 0) give_up("ptrace");
    }

    void stopped(pid_t task, int signal, int event) {
        if (signal == (SIGTRAP | 0x80)) {
            __ptrace_syscall_info info = {};
            if (ptrace(PTRACE_GET_SYSCALL_INFO, task, sizeof info, &info) <= 0) {
                give_up("PTRACE_GET_SYSCALL_INFO");
            }
            if (info.op == PTRACE_SYSCALL_INFO_ENTRY) {
                entered(task, info);
            } else {
                left(task, info);
            }
        } else if (event == 0 && signal != SIGSTOP && signal != SIGTRAP) {
            signal_ = signal;
        }
    }

    void entered(pid_t task, const __ptrace_syscall_info& info) {
        call_ = info.entry.nr;
        first_ = info.entry.args[0];
        touched_ = touched_ || names_the_store(task, info);
        if (!touched_) return;
        if (changing_) disk_.disturb();
        const auto writer = writers().find(call_);
        changing_ = writer != writers().end();
        point(changing_ ? writer->second : "call " + std::to_string(call_));
        if (!is_sync(call_)) return;
        ++syncs_;
        describe_sync(task);
        if (syncs_ != options_.drop) return;
        make_nothing_of_it(task);
        suppressed_ = true;
    }

    void left(pid_t task, const __ptrace_syscall_info& info) {
        if (suppressed_) answer_zero(task);
        suppressed_ = false;
        const bool writes = call_ == SYS_write || call_ == SYS_writev;
        if (writes && first_ == STDOUT_FILENO && info.exit.rval > 0) acknowledged_ = true;
    }

    void point(const std::string& call) {
        std::printf("point\t%lu\t%s\t%s\t%d\n", ++points_, call.c_str(), disk_.copy().c_str(),
                    acknowledged_ ? 1 : 0);
    }

    [[nodiscard]] bool names_the_store(pid_t task, const __ptrace_syscall_info& info) const {
        std::ifstream memory("/proc/" + std::to_string(task) + "/mem", std::ios::binary);
        for (const std::size_t which : std::array<std::size_t, 2>{0, 1}) {
            std::string text(options_.store.size(), '\0');
            memory.clear();
            memory.seekg(static_cast<std::streamoff>(info.entry.args[which]));
            if (memory.read(text.data(), static_cast<std::streamsize>(text.size())) &&
                text == options_.store) {
                return true;
            }
        }
        return false;
    }

    void describe_sync(pid_t task) const {
        std::error_code error;
        const fs::path path = fs::read_symlink(
            "/proc/" + std::to_string(task) + "/fd/" + std::to_string(first_), error);
        const std::string name = path.filename().string();
        std::string kind = "other";
        if (call_ == SYS_syncfs) {
            kind = "all";
        } else if (fs::is_directory(path, error)) {
            kind = "directory";
        } else if (name.starts_with(".rsc-tmp-")) {
            kind = "file";
        } else if (path.parent_path().filename() == "audit") {
            kind = "journal";
        }
        std::printf("sync\t%lu\t%s\t%s\n", syncs_, kind.c_str(),
                    path.lexically_relative(options_.store).c_str());
    }

#ifdef __x86_64__
    static void put(pid_t task, std::size_t where, long value) {
        if (ptrace(PTRACE_POKEUSER, task, where, value) != 0) give_up("PTRACE_POKEUSER");
    }
    static void make_nothing_of_it(pid_t task) {
        put(task, offsetof(user, regs.orig_rax), -1);
    }
    static void answer_zero(pid_t task) {
        put(task, offsetof(user, regs.rax), 0);
    }
#else
    static void make_nothing_of_it(pid_t) {
        give_up("a sync can be dropped on x86-64 only");
    }
    static void answer_zero(pid_t) {}
#endif

    const Options& options_;
    Disk disk_;
    pid_t child_ = -1;
    int signal_ = 0;
    std::uint64_t call_ = 0, first_ = 0;
    unsigned long points_ = 0, syncs_ = 0;
    bool touched_ = false, changing_ = false, acknowledged_ = false, suppressed_ = false;
};

/// Relative names with their bytes; that of a directory ends in '/'.
using Tree = std::map<std::string, std::string>;

Tree tree_of(const std::string& root) {
    Tree tree;
    if (!fs::exists(root)) return tree;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        const std::string name = entry.path().lexically_relative(root).string();
        // Their content differs from run to run; nothing of a record is in them.
        if (name == "lock" || name.rfind("audit/reads-", 0) == 0) continue;
        if (entry.is_directory()) {
            tree[name + "/"];
            continue;
        }
        std::ifstream file(entry.path(), std::ios::binary);
        tree[name] = std::string(std::istreambuf_iterator<char>(file), {});
    }
    return tree;
}

struct Verdict {
    std::set<std::string> torn, old_files, new_files;
    std::size_t leftovers = 0;
};

void judge_journal(const std::string& name, const Tree& before, const Tree& after, const Tree& copy,
                   bool settled, Verdict& verdict) {
    const auto text = [&](const Tree& tree) {
        const auto found = tree.find(name);
        return found == tree.end() ? std::string() : found->second;
    };
    const std::string old_text = text(before), new_text = text(after), now = text(copy);
    if (now.starts_with(new_text) && new_text != old_text) {
        verdict.new_files.insert(name);
    } else if (!now.starts_with(old_text)) {
        verdict.torn.insert(name + " (lost lines it had before)");
    } else if (settled || now == old_text) {
        verdict.old_files.insert(name);
    } else if (std::count(now.begin() + static_cast<std::ptrdiff_t>(old_text.size()), now.end(),
                          '\n') > 1) {
        verdict.torn.insert(name + " (more than its last line is torn)");
    }
}

/// With `settled` a writer has worked since: it has cleaned up, and added a line to the journal.
Verdict judge(const Tree& before, const Tree& after, const Tree& copy, bool settled,
              const std::string& extra) {
    std::set<std::string> names;
    for (const Tree* tree : {&before, &after, &copy}) {
        for (const auto& entry : *tree) {
            names.insert(entry.first);
        }
    }
    Verdict verdict;
    for (const std::string& name : names) {
        if (name == extra) continue;
        const auto was = before.find(name), is = after.find(name), now = copy.find(name);
        const auto same = [&](Tree::const_iterator one, const Tree& tree) {
            const bool missing = one == tree.end();
            return missing || now == copy.end() ? missing && now == copy.end()
                                                : one->second == now->second;
        };
        // A directory that is there too early is no harm.
        if (name.ends_with('/') && now != copy.end()) continue;
        if (name == "audit/journal") {
            judge_journal(name, before, after, copy, settled, verdict);
        } else if (fs::path(name).filename().string().starts_with(".rsc-tmp-")) {
            ++verdict.leftovers;
        } else if (same(is, after)) {
            if (!same(was, before)) verdict.new_files.insert(name);
        } else if (same(was, before)) {
            verdict.old_files.insert(name);
        } else if (now == copy.end()) {
            verdict.torn.insert(name + " (missing)");
        } else {
            verdict.torn.insert(name + " (" + std::to_string(now->second.size()) +
                                " bytes, neither as before nor as after)");
        }
    }
    return verdict;
}

int compare(const std::vector<std::string>& words) {
    const bool settled = words.size() > 3 && words[3] == "settled";
    const Verdict verdict = judge(tree_of(words[0]), tree_of(words[1]), tree_of(words[2]), settled,
                                  words.size() > 4 ? words[4] : "");
    std::ostringstream more;
    const auto list = [&](const char* which, const std::set<std::string>& files) {
        if (files.empty()) return;
        more << "; " << files.size() << " " << which << ": " << *files.begin();
        if (files.size() > 1) more << " ...";
    };
    std::string word = verdict.new_files.empty() ? "before" : "after";
    if (!verdict.torn.empty()) {
        word = "torn";
        list("torn", verdict.torn);
    } else if (!verdict.new_files.empty() && !verdict.old_files.empty()) {
        word = "between";
        list("as before", verdict.old_files);
        list("as after", verdict.new_files);
    }
    if (settled && verdict.leftovers > 0) more << "; leftovers: " << verdict.leftovers;
    std::printf("%s%s\n", word.c_str(), more.str().c_str());
    return 0;
}

}  // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> words(arguments + std::min(count, 2), arguments + count);
    const std::string_view what = count > 1 ? arguments[1] : "";
    if (what == "cut" && words.size() > 6) {
        const Options options = {words[0],     words[1],
                                 words[2],     words[3],
                                 words[4],     std::strtoul(words[5].c_str(), nullptr, 10),
                                 arguments + 8};
        return Tracer(options).run();
    }
    if (what == "compare" && words.size() >= 3) return compare(words);
    errno = EINVAL;
    give_up("usage");
}
