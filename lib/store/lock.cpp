#include "store/lock.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <random>
#include <string_view>
#include <thread>

#include "store/failure.hpp"
#include "store/layout.hpp"
#include "store/signals.hpp"
#include "store/writing.hpp"

namespace rsc::store {
namespace {

/// The record has one size, so that writing it in place never needs room on the disk, and is within
/// one sector:
///
///     counter 7
///     journal 0000000000051200
///     boot 8c1b2a54-...
///     holder process 4711 on desk-12, 'rsc assign'
constexpr std::size_t record_size = 512;
constexpr std::size_t longest_command = 200;
constexpr std::size_t longest_host = 64;
constexpr std::string_view counter_key = "counter ";
constexpr std::string_view journal_key = "journal ";
constexpr std::string_view boot_key = "boot ";
constexpr std::string_view holder_key = "holder ";
constexpr std::size_t digits = 16;

struct Record {
    std::optional<std::uint64_t> counter;
    std::uint64_t journal = 0;
    std::string boot;
    std::string holder;
};

std::string line_after(std::string_view text, std::string_view key) {
    const auto begin = text.find(key);
    if (begin == std::string_view::npos) return {};
    text.remove_prefix(begin + key.size());
    return std::string(text.substr(0, text.find('\n')));
}

std::optional<std::uint64_t> number(const std::string& text) {
    std::uint64_t value = 0;
    const char* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, value);
    if (parsed.ec != std::errc{} || parsed.ptr != end || text.empty()) return std::nullopt;
    return value;
}

Record parse(std::string_view text) {
    if (text.empty()) return {0, 0, {}, {}};  // nobody has written yet
    return {number(line_after(text, counter_key)),
            number(line_after(text, journal_key)).value_or(0), line_after(text, boot_key),
            line_after(text, holder_key)};
}

/// In place: the length of the journal, in a number of digits that it always has.
void put_length(std::string& record, std::uint64_t length) noexcept {
    std::size_t at = record.find(journal_key) + journal_key.size() + digits;
    for (std::size_t i = 0; i < digits; ++i, length /= 10) {
        record[--at] = static_cast<char>('0' + length % 10);
    }
}

std::string print(std::uint64_t counter, std::uint64_t journal, const std::string& boot,
                  const std::string& holder) {
    std::string text(counter_key);
    text.append(std::to_string(counter)).append("\n").append(journal_key);
    text.append(digits, '0').append("\n").append(boot_key).append(boot).append("\n");
    text.append(holder_key).append(holder);
    text.append("\n").resize(record_size - 1, ' ');
    text.append("\n");
    put_length(text, journal);
    return text;
}

/// What gets into other people's terminals is short and holds no control characters.
std::string tame(std::string_view text, std::size_t longest) {
    std::string tamed(text.substr(0, longest));
    std::replace_if(
        tamed.begin(), tamed.end(), [](char c) { return c >= 0 && (c < ' ' || c == '\x7f'); }, '?');
    return tamed;
}

std::string this_process(const std::string& command) {
    std::array<char, 256> host = {};
    if (::gethostname(host.data(), host.size() - 1) != 0) host = {"?"};
    std::string text = "process " + std::to_string(::getpid()) + " on ";
    text += tame(host.data(), longest_host);
    if (!command.empty()) text += ", '" + tame(command, longest_command) + "'";
    return text;
}

/// What the kernel calls the time since it was started; empty where it does not say.
std::string this_boot(Disk& disk) {
    constexpr std::size_t length = 36;
    std::array<char, length> text = {};
    const int file = uninterrupted([&] {
        return disk.openat(AT_FDCWD, "/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC, 0);
    });
    if (file < 0) return {};
    const Handle handle(disk, file);
    const auto got = uninterrupted([&] { return disk.read_at(file, text.data(), length, 0); });
    return got == static_cast<ssize_t>(length) ? std::string(text.data(), length) : std::string();
}

Result<Record> read_record(Disk& disk, int file) {
    std::array<char, record_size> text = {};
    const auto got = uninterrupted([&] { return disk.read_at(file, text.data(), text.size(), 0); });
    if (got < 0) return failure(static_cast<int>(-got), "cannot read", lock_file);
    return parse({text.data(), static_cast<std::size_t>(got)});
}

Result<Handle> open_to_share(Disk& disk, int root) {
    const int file = uninterrupted([&] {
        return disk.openat(root, lock_file.data(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC,
                           0);
    });
    if (file < 0) return failure(-file, "cannot open", lock_file);
    return Handle(disk, file);
}

struct flock whole_file(Sharing sharing) {
    struct flock range = {};
    range.l_type = sharing == Sharing::exclusive ? F_WRLCK : F_RDLCK;
    range.l_whence = SEEK_SET;
    return range;
}

int try_lock(Disk& disk, int file, Sharing sharing) {
    struct flock range = whole_file(sharing);
    const int error = uninterrupted([&] { return disk.lock(file, F_OFD_SETLK, range); });
    return error == -EAGAIN || error == -EACCES ? -EAGAIN : error;
}

/// Writers that wait for the same lock must not ask in step.
std::chrono::microseconds breather() {
    static thread_local std::minstd_rand random{std::random_device{}()};
    return std::chrono::microseconds(std::uniform_int_distribution<int>(2'000, 12'000)(random));
}

int keep_trying(Disk& disk, int file, Sharing sharing, std::chrono::milliseconds wait) {
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + wait;
    for (;;) {
        const int error = try_lock(disk, file, sharing);
        const auto now = Clock::now();
        if (error != -EAGAIN || now >= end) return error;
        const std::chrono::nanoseconds left = end - now;
        std::this_thread::sleep_for(std::min<std::chrono::nanoseconds>(breather(), left));
    }
}

std::string holder_of(Disk& disk, int file) {
    struct flock range = whole_file(Sharing::exclusive);
    if (disk.lock(file, F_OFD_GETLK, range) == 0 && range.l_type == F_RDLCK) {
        return "a reader that wants the store as of one time";
    }
    const auto record = read_record(disk, file);
    return record && !record->holder.empty() ? record->holder : "another process";
}

tl::unexpected<Error> locked(Disk& disk, int file) {
    return fail(Kind::locked, "store.locked", "the store is locked by " + holder_of(disk, file),
                "run the command again, or wait longer with --lock-wait");
}

}  // namespace

Result<Handle> open_lock_file(Disk& disk, int root, mode_t mode) {
    constexpr int flags = O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    const auto open = [&](int more) {
        return uninterrupted(
            [&] { return disk.openat(root, lock_file.data(), flags | more, 0600); });
    };
    int file = open(0);
    if (file == -ENOENT) {
        file = open(O_CREAT | O_EXCL);
        if (file >= 0) {
            Handle made(disk, file);
            const int error = disk.fchmod(file, mode);
            if (error < 0) return failure(-error, "cannot set the mode", lock_file);
            return made;
        }
        if (file == -EEXIST) file = open(0);
    }
    if (file < 0) return failure(-file, "cannot open", lock_file);
    return Handle(disk, file);
}

Result<Lock> Lock::take(Disk& disk, int root, Sharing sharing, const LockRequest& request,
                        mode_t mode) {
    auto file =
        sharing == Sharing::shared ? open_to_share(disk, root) : open_lock_file(disk, root, mode);
    if (!file) return pass_on(file);
    const int error = keep_trying(disk, file->get(), sharing, request.wait);
    if (error == -EAGAIN) return locked(disk, file->get());
    if (error < 0) return failure(-error, "cannot lock", lock_file);
    Lock lock(std::move(*file));
    auto looked = lock.look();
    if (!looked) return pass_on(looked);
    if (sharing == Sharing::exclusive) {
        auto started = lock.start(request);
        if (!started) return pass_on(started);
    }
    return lock;
}

Result<void> Lock::look() {
    auto record = read_record(file_.disk(), file_.get());
    if (!record) return pass_on(record);
    counter_ = record->counter.value_or(1);
    interrupted_ = counter_ % 2 != 0;
    boot_ = this_boot(file_.disk());
    // An old record may have survived a power cut that a newer one did not.
    rebooted_ = boot_ != record->boot;
    journal_ = static_cast<off_t>(record->journal);
    return {};
}

Result<void> Lock::start(const LockRequest& request) {
    const SignalGuard guard;
    counter_ += interrupted_ ? 2 : 1;
    const std::string holder = this_process(request.command);
    const auto length = static_cast<std::uint64_t>(journal_);
    done_ = print(counter_ + 1, length, boot_, holder);
    return write_all(file_.disk(), file_.get(), print(counter_, length, boot_, holder), lock_file);
}

/// Should this fail, the next writer looks for leftovers and finds none.
void Lock::finish(off_t journal) noexcept {
    const SignalGuard guard;
    put_length(done_, static_cast<std::uint64_t>(journal));
    const auto write = [&] {
        return file_.disk().write_at(file_.get(), done_.data(), done_.size(), 0);
    };
    static_cast<void>(uninterrupted(write));
}

}  // namespace rsc::store
