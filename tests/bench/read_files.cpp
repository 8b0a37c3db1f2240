// The floor under whatever reads every record: opens, reads and closes each file of the directories
// in a directory, with several threads, and prints how many bytes there were.
//
//     read_files DIR THREADS

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    namespace fs = std::filesystem;
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(argv[1])) {
        if (entry.is_directory()) folders.push_back(entry.path());
    }
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> bytes{0};
    const auto work = [&] {
        std::vector<char> room(std::size_t{1} << 16U);
        std::size_t mine = 0;
        for (std::size_t i = next++; i < folders.size(); i = next++) {
            for (const auto& entry : fs::directory_iterator(folders[i])) {
                const int file = ::open(entry.path().c_str(), O_RDONLY | O_CLOEXEC);
                if (file < 0) continue;
                for (ssize_t got = 1; got > 0;
                     mine += static_cast<std::size_t>(std::max(got, ssize_t{0})))
                    got = ::read(file, room.data(), room.size());
                ::close(file);
            }
        }
        bytes += mine;
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < std::atoi(argv[2]); ++i)
        threads.emplace_back(work);
    for (std::thread& thread : threads)
        thread.join();
    std::printf("%zu\n", bytes.load());
    return 0;
}
