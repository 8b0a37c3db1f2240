#include "store/journal.hpp"

#include <algorithm>
#include <cerrno>
#include <string>
#include <utility>

#include "base/diagnostics.hpp"
#include "store/failure.hpp"
#include "store/layout.hpp"
#include "store/signals.hpp"

namespace rsc::store {
namespace {

constexpr std::string_view name_of_file = journal_file.substr(journal_file.find('/') + 1);
constexpr off_t first_look = 4096;

Result<std::string> read_between(Disk& disk, int file, off_t begin, off_t end) {
    std::string text(static_cast<std::size_t>(end - begin), '\0');
    std::size_t done = 0;
    while (done < text.size()) {
        const auto got = uninterrupted([&] {
            return disk.read_at(file, text.data() + done, text.size() - done,
                                begin + static_cast<off_t>(done));
        });
        if (got < 0) return failure(static_cast<int>(-got), "cannot read", journal_file);
        if (got == 0) break;
        done += static_cast<std::size_t>(got);
    }
    text.resize(done);
    return text;
}

}  // namespace

Error journal_broken() {
    Place place;
    place.file = journal_file;
    return {Kind::invalid,
            "audit.journal-broken",
            std::string(journal_file) +
                ": its last line is not one that the program wrote, or lines are missing",
            "'rsc audit verify' says what can be told; " +
                std::string(remedy_of("audit.journal-broken")),
            std::move(place),
            {}};
}

Result<Handle> open_journal_file(const Session& session) {
    auto directory = make_directory(session, audit_directory, Flush::now);
    if (!directory) return directory;
    Disk& disk = session.disk();
    const std::string name(name_of_file);
    constexpr int flags = O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    const auto open = [&](int more) {
        return uninterrupted(
            [&] { return disk.openat(directory->get(), name.c_str(), flags | more, 0600); });
    };
    int file = open(0);
    if (file == -ENOENT) {
        file = open(O_CREAT | O_EXCL);
        if (file >= 0) {
            Handle made(disk, file);
            int error = disk.fchmod(file, session.root->modes.file);
            if (error >= 0) error = disk.fsync(directory->get());
            if (error >= 0) return made;
            disk.unlinkat(directory->get(), name.c_str(), 0);
            return failure(-error, "cannot make", journal_file);
        }
    }
    if (file < 0) return failure(-file, "cannot open", journal_file);
    return Handle(disk, file);
}

Result<Journal> Journal::open(const Session& session, off_t settled, bool interrupted) {
    auto file = open_journal_file(session);
    if (!file) return pass_on(file);
    struct stat status = {};
    if (const int error = session.disk().fstat(file->get(), status); error < 0) {
        return failure(-error, "cannot look at", journal_file);
    }
    if (!S_ISREG(status.st_mode)) return failure(ENXIO, "cannot open", journal_file);
    Journal journal(std::move(*file), status.st_size);
    journal.settled_ = settled;
    // No writer makes it shorter than it was when the last one was done.
    journal.lost_ = status.st_size < settled;
    journal.unsettled_ = !journal.lost_ && (interrupted || settled != status.st_size);
    if (auto done = journal.look_back(); !done) return pass_on(done);
    return journal;
}

/// Reads the line that ends at `end`. False when what is there is none.
Result<bool> Journal::take_line(off_t end) {
    std::string text;
    off_t begin = end;
    std::size_t feed = std::string::npos;
    for (off_t room = first_look;
         begin > 0 && feed == std::string::npos && room <= static_cast<off_t>(longest_line);
         room *= 2) {
        begin = std::max<off_t>(0, end - room);
        auto read = read_between(file_.disk(), file_.get(), begin, end);
        if (!read) return pass_on(read);
        text = std::move(*read);
        feed = text.size() < 2 ? std::string::npos : text.rfind('\n', text.size() - 2);
    }
    if (feed != std::string::npos) {
        begin += static_cast<off_t>(feed) + 1;
        text.erase(0, feed + 1);
    }
    start_of_last_ = begin;
    if (text.empty() || text.back() != '\n') return false;
    text.pop_back();
    auto line = parse_line(text);
    if (!line) return false;
    last_ = std::move(*line);
    return true;
}

Result<void> Journal::look_back() {
    if (size_ == 0) {
        last_.hash = no_line();
        return {};
    }
    auto whole = take_line(size_);
    if (!whole) return pass_on(whole);
    if (*whole) return {};
    if (!unsettled_ || start_of_last_ < settled_) {
        broken_ = true;
        return {};
    }
    // A writer was cut off in this line; the one before was whole when it began.
    const off_t begin = start_of_last_;
    last_ = {};
    last_.hash = no_line();
    if (begin > 0) {
        whole = take_line(begin);
        if (!whole) return pass_on(whole);
        broken_ = !*whole;
    }
    return broken_ ? Result<void>{} : cut(begin);
}

/// Finds the last line that is whole, and what stands after it.
Result<void> Journal::look_past_damage() {
    last_ = {};
    last_.hash = no_line();
    for (off_t end = size_; end > 0; end = start_of_last_, ++damaged_) {
        auto whole = take_line(end);
        if (!whole) return pass_on(whole);
        if (*whole) break;
        if (end != size_) continue;
        auto feed = read_between(file_.disk(), file_.get(), end - 1, end);
        if (!feed) return pass_on(feed);
        unclosed_ = *feed != "\n";
    }
    return {};
}

/// What is damaged stays where it is, closed with a line feed: nothing is cut away.
Result<void> Journal::append_after_loss(JournalLine line) {
    const bool lost = std::exchange(lost_, false);
    const bool broken = std::exchange(broken_, false);
    Result<void> done;
    if (broken) done = look_past_damage();
    if (done) done = append(std::move(line));
    damaged_ = 0;
    unclosed_ = false;
    if (!done) {
        lost_ = lost;
        broken_ = broken;
    }
    return done;
}

Result<void> Journal::drop_last() {
    if (auto done = cut(start_of_last_); !done) return done;
    last_ = {};
    last_.hash = no_line();
    if (size_ == 0) return {};
    auto whole = take_line(size_);
    if (!whole) return pass_on(whole);
    broken_ = !*whole;
    return {};
}

Result<void> Journal::cut(off_t size) {
    if (const int error = uninterrupted([&] { return file_.disk().truncate(file_.get(), size); });
        error < 0) {
        return failure(-error, "cannot cut", journal_file);
    }
    size_ = size;
    return {};
}

Result<void> Journal::append(JournalLine line) {
    if (is_broken()) return tl::unexpected<Error>(journal_broken());
    line.seq = next();
    line.previous = last_.hash;
    const std::string text = (unclosed_ ? "\n" : "") + print(line);
    if (text.size() > longest_line) {
        return fail(Kind::io, "store.full", "the act changes more files than one act can",
                    "do it in several parts");
    }
    before_last_ = std::move(last_);
    last_ = std::move(line);
    start_of_last_ = size_;
    Disk& disk = file_.disk();
    size_ += static_cast<off_t>(text.size());
    auto written = write_all(disk, file_.get(), text, journal_file, start_of_last_);
    if (written) {
        // Once: after an error the line counts as not written, whatever a second sync would say.
        const int error = disk.fsync(file_.get());
        if (error < 0) written = failure(-error, "cannot sync", journal_file);
    }
    if (!written) withdraw();
    return written;
}

void Journal::withdraw() {
    const int error =
        uninterrupted([&] { return file_.disk().truncate(file_.get(), start_of_last_); });
    if (error < 0) {
        in_doubt_ = true;
        return;
    }
    size_ = start_of_last_;
    last_ = std::move(before_last_);
}

}  // namespace rsc::store
