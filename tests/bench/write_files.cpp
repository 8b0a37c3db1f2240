// What an import is held against: copies a tree of files into a new directory, a thousand files and
// then one syncfs, as a store is written.
//
//     write_files FROM TO

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <string>

namespace {

namespace fs = std::filesystem;

bool copy(const fs::path& from, const fs::path& to, std::string& buffer) {
    const int in = ::open(from.c_str(), O_RDONLY | O_CLOEXEC);
    if (in < 0) return false;
    const ssize_t size = ::read(in, buffer.data(), buffer.size());
    ::close(in);
    const int out = ::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (size < 0 || out < 0) return false;
    const bool written = ::write(out, buffer.data(), static_cast<std::size_t>(size)) == size;
    return ::close(out) == 0 && written;
}

}  // namespace

int main(int count, char** words) {
    if (count != 3) return 2;
    constexpr std::size_t batch = 1000;
    std::string buffer(std::size_t{16} << 20U, '\0');
    const fs::path from = words[1];
    const fs::path to = words[2];
    fs::create_directories(to);
    const int directory = ::open(to.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    std::size_t files = 0;
    for (const fs::directory_entry& one : fs::recursive_directory_iterator(from)) {
        const fs::path target = to / one.path().lexically_relative(from);
        if (one.is_directory()) {
            fs::create_directory(target);
        } else if (!copy(one.path(), target, buffer)) {
            std::perror(target.c_str());
            return 1;
        } else if (++files % batch == 0 && ::syncfs(directory) != 0) {
            return 1;
        }
    }
    return ::syncfs(directory) == 0 ? 0 : 1;
}
