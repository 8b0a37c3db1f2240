#include "inject_engine.hpp"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <set>
#include <system_error>

#include "inject_calls.hpp"

namespace rsc::inject {
namespace {

using Clock = std::chrono::steady_clock;

/// No command takes that long, even with faults; one that waits for a lock for ever does.
constexpr std::chrono::seconds patience{30};

class Handle {
  public:
    explicit Handle(int file) : file_(file) {}
    ~Handle() {
        if (file_ >= 0) close(file_);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    [[nodiscard]] int get() const { return file_; }

  private:
    int file_;
};

[[noreturn]] void give_up(const std::string& deed) {
    throw std::system_error(errno, std::generic_category(), deed);
}

std::string content(int file) {
    struct stat status {};
    if (fstat(file, &status) != 0) give_up("fstat");
    std::string text(static_cast<std::size_t>(status.st_size), '\0');
    const ssize_t n = pread(file, text.data(), text.size(), 0);
    text.resize(n < 0 ? 0 : static_cast<std::size_t>(n));
    return text;
}

/// A filter that hands the calls of these names to the listener and lets all others pass.
std::vector<sock_filter> filter_for(const std::vector<Fault>& faults) {
#if defined(__x86_64__)
    constexpr std::uint32_t machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
    constexpr std::uint32_t machine = AUDIT_ARCH_AARCH64;
#else
#error "name this machine's AUDIT_ARCH"
#endif
    const auto word = [](std::size_t offset) {
        return sock_filter(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset)));
    };
    std::set<int> numbers;
    for (const Fault& fault : faults)
        numbers.insert(call_numbers().at(fault.call));
    std::vector<sock_filter> code;
    code.push_back(word(offsetof(seccomp_data, arch)));
    code.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, machine, 1, 0));
    code.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    code.push_back(word(offsetof(seccomp_data, nr)));
    for (const int number : numbers) {
        code.push_back(
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(number), 0, 1));
        code.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF));
    }
    code.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    return code;
}

/// A control message that carries one file descriptor.
struct Parcel {
    char byte = 0;
    iovec part{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};

    Parcel() {
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
    }
};

struct Launch {
    std::vector<char*> arguments;
    std::vector<char*> environment;
    const char* directory = nullptr;
    int in = -1;
    int out = -1;
    int err = -1;
    const sock_fprog* filter = nullptr;
    int channel = -1;
};

constexpr int cannot_start = 126;

/// What happens in the child, which borrows this process's memory until it has become the program.
[[noreturn]] void become(const Launch& launch, Parcel& parcel) {
    const bool ready = chdir(launch.directory) == 0 && dup2(launch.in, 0) == 0 &&
                       dup2(launch.out, 1) == 1 && dup2(launch.err, 2) == 2;
    if (!ready) _exit(cannot_start);
    if (launch.filter != nullptr) {
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) _exit(cannot_start);
        const auto listener = static_cast<int>(syscall(
            SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, launch.filter));
        if (listener < 0) _exit(cannot_start);
        cmsghdr* header = CMSG_FIRSTHDR(&parcel.message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof listener);
        std::memcpy(CMSG_DATA(header), &listener, sizeof listener);
        if (sendmsg(launch.channel, &parcel.message, 0) < 0) _exit(cannot_start);
    }
    execve(launch.arguments.front(), launch.arguments.data(), launch.environment.data());
    _exit(cannot_start);
}

int receive_listener(int channel) {
    Parcel parcel;
    if (recvmsg(channel, &parcel.message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC) <= 0) return -1;
    const cmsghdr* header = CMSG_FIRSTHDR(&parcel.message);
    if (header == nullptr || header->cmsg_type != SCM_RIGHTS) return -1;
    int listener = -1;
    std::memcpy(&listener, CMSG_DATA(header), sizeof listener);
    return listener;
}

/// Answers the calls that the filter hands over.
class Listener {
  public:
    Listener(int file, pid_t process, const std::vector<Fault>& faults)
        : file_(file), process_(process), faults_(faults), hit_(faults.size()) {
        for (const Fault& fault : faults)
            names_[call_numbers().at(fault.call)] = fault.call;
    }
    void answer();
    [[nodiscard]] std::size_t hit() const {
        std::size_t n = 0;
        for (const bool one : hit_)
            n += one ? 1 : 0;
        return n;
    }

  private:
    /// Whether this thread is one of the process, and not of one that it has started.
    [[nodiscard]] bool is_ours(pid_t thread);

    int file_;
    pid_t process_;
    std::map<pid_t, bool> threads_;
    const std::vector<Fault>& faults_;
    std::vector<bool> hit_;
    std::map<int, std::string> names_;
    std::map<int, int> made_;
};

bool Listener::is_ours(pid_t thread) {
    if (thread == process_) return true;
    const auto [known, is_new] = threads_.try_emplace(thread, false);
    if (is_new) {
        const std::string task =
            "/proc/" + std::to_string(process_) + "/task/" + std::to_string(thread);
        known->second = access(task.c_str(), F_OK) == 0;
    }
    return known->second;
}

void Listener::answer() {
    seccomp_notif asked{};
    if (ioctl(file_, SECCOMP_IOCTL_NOTIF_RECV, &asked) != 0) return;  // it died meanwhile
    seccomp_notif_resp answer{};
    answer.id = asked.id;
    answer.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
    if (is_ours(static_cast<pid_t>(asked.pid))) {
        const int nth = ++made_[asked.data.nr];
        const std::string& name = names_.at(asked.data.nr);
        for (std::size_t i = 0; i < faults_.size(); ++i) {
            const Fault& fault = faults_[i];
            if (fault.call != name || nth < fault.nth) continue;
            if (nth > fault.nth && !fault.from_then_on) continue;
            hit_[i] = true;
            if (fault.error == 0) {
                kill(process_, SIGKILL);
                return;
            }
            answer.flags = 0;
            answer.error = -fault.error;
        }
    }
    ioctl(file_, SECCOMP_IOCTL_NOTIF_SEND, &answer);
}

/// Waits for the end of the process, and meanwhile answers its calls.
void await(pid_t process, Listener* listener, int listener_file, Ended& ended) {
    const Handle watch(static_cast<int>(syscall(SYS_pidfd_open, process, 0)));
    if (watch.get() < 0) give_up("pidfd_open");
    const auto end = Clock::now() + patience;
    pollfd files[2] = {{watch.get(), POLLIN, 0}, {listener_file, POLLIN, 0}};
    while ((files[0].revents & POLLIN) == 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0 && !ended.too_late) {
            ended.too_late = true;
            kill(process, SIGKILL);
        }
        const int wait = ended.too_late ? 1000 : static_cast<int>(left.count()) + 1;
        if (poll(files, listener == nullptr ? 1 : 2, wait) < 0 && errno != EINTR) give_up("poll");
        if (listener != nullptr && (files[1].revents & POLLIN) != 0) listener->answer();
        // Nobody is left who could call.
        if ((files[1].revents & POLLHUP) != 0) files[1].fd = -1;
    }
    int status = 0;
    if (waitpid(process, &status, 0) != process) give_up("waitpid");
    if (WIFEXITED(status)) ended.status = WEXITSTATUS(status);
    if (WIFSIGNALED(status)) ended.signal = WTERMSIG(status);
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    all.reserve(texts.size() + 1);
    for (std::string& text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

Ended execute(const Program& program, Words command, const std::vector<Fault>& faults) {
    std::vector<std::string> environment;
    for (const auto& [name, value] : program.environment)
        environment.push_back(std::string(name).append("=").append(value));
    const Handle in(open("/dev/null", O_RDONLY | O_CLOEXEC));
    const Handle out(memfd_create("out", MFD_CLOEXEC));
    const Handle err(memfd_create("err", MFD_CLOEXEC));
    int ends[2] = {-1, -1};
    if (!faults.empty() && socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        give_up("socketpair");
    const Handle ours(ends[0]);
    const Handle theirs(ends[1]);

    std::vector<sock_filter> code;
    if (!faults.empty()) code = filter_for(faults);
    const sock_fprog filter{static_cast<unsigned short>(code.size()), code.data()};
    const Launch launch{pointers(command),
                        pointers(environment),
                        program.directory.c_str(),
                        in.get(),
                        out.get(),
                        err.get(),
                        code.empty() ? nullptr : &filter,
                        theirs.get()};
    Parcel parcel;
    const pid_t process = vfork();
    if (process == 0) become(launch, parcel);
    if (process < 0) give_up("vfork");

    Ended ended;
    if (code.empty()) {
        await(process, nullptr, -1, ended);
    } else {
        const Handle file(receive_listener(ours.get()));
        Listener listener(file.get(), process, faults);
        await(process, file.get() < 0 ? nullptr : &listener, file.get(), ended);
        ended.hit = listener.hit();
    }
    ended.out = content(out.get());
    ended.err = content(err.get());
    return ended;
}

}  // namespace

Ended Program::run(const Words& words) const {
    return run(words, {});
}

Ended Program::run(const Words& words, const std::vector<Fault>& faults) const {
    if (!faults.empty() && means == Means::strace) return run_under_strace(words, faults);
    Words all = command;
    all.insert(all.end(), words.begin(), words.end());
    return execute(*this, std::move(all), faults);
}

bool kernel_can() {
    Program program;
    program.command = {"/bin/true"};
    program.directory = "/";
    const Ended ended = execute(program, program.command, {{"exit_group", 1, 0, false}});
    return ended.signal == SIGKILL && ended.hit == 1;
}

void fix_addresses() {
    personality(ADDR_NO_RANDOMIZE);
}

bool is_known_call(const std::string& name) {
    return call_numbers().contains(name);
}

std::string name_of_error(int error) {
    if (error == 0) return "SIGKILL";
    const char* name = strerrorname_np(error);
    return name == nullptr ? std::to_string(error) : name;
}

std::string line(const Words& words) {
    std::string text;
    for (const std::string& word : words) {
        if (!text.empty()) text += ' ';
        const bool plain = !word.empty() && word.find_first_not_of(
                                                "abcdefghijklmnopqrstuvwxyz"
                                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                                "_./:,=@+-~#") == std::string::npos;
        text += plain ? word : "'" + word + "'";
    }
    return text;
}

}  // namespace rsc::inject
