// A library for LD_PRELOAD that makes chosen allocations fail, in a process that can be run often.
//
// The program is started once; before its `main` it stops and forks a child for each run it is
// asked for, so that a run costs no loading. It is told so by FAILING_MALLOC=IN,OUT: two
// descriptors. On IN it reads orders, on OUT it writes what became of each; the end of IN ends it.
// With FAILING_MALLOC=FIRST:LAST instead, the process runs once and its allocations of these
// numbers fail, those before `main` too.
//
// Every way to ask for memory from the heap ends in one of the functions below: operator new in
// malloc or aligned_alloc, and it throws std::bad_alloc when they fail.

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <dlfcn.h>
#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdlib>

#include "failing_malloc.hpp"

extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
}

namespace {

using rsc::faults::Order;
using rsc::faults::Outcome;

struct Shared {
    std::atomic<std::uint64_t> seen{0};
    std::uint64_t first = 0;
    std::uint64_t last = 0;
};

Shared at_start;
Shared* shared = &at_start;

bool fails() {
    const std::uint64_t number = shared->seen.fetch_add(1, std::memory_order_relaxed) + 1;
    if (number < shared->first || number > shared->last) return false;
    errno = ENOMEM;
    return true;
}

std::uint64_t number(const char*& text) {
    std::uint64_t value = 0;
    for (; *text >= '0' && *text <= '9'; ++text)
        value = value * 10 + static_cast<std::uint64_t>(*text - '0');
    return value;
}

// Before any allocation of the program: libraries begin after the one that is preloaded.
__attribute__((constructor(101))) void begin() {
    const char* text = std::getenv("FAILING_MALLOC");
    if (text == nullptr) return;
    const std::uint64_t first = number(text);
    if (*text != ':') return;
    ++text;
    at_start.first = first;
    at_start.last = number(text);
}

using Main = int (*)(int, char**, char**);
Main program_main = nullptr;

// In the child the program goes on; the parent answers and waits for the next order.
bool serve(int in, int out) {
    void* page =
        ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED) ::_exit(99);
    shared = static_cast<Shared*>(page);
    Outcome started;
    started.seen = at_start.seen;
    if (::write(out, &started, sizeof started) != static_cast<ssize_t>(sizeof started)) ::_exit(99);
    Order order;
    while (::read(in, &order, sizeof order) == static_cast<ssize_t>(sizeof order)) {
        shared->seen = 0;
        shared->first = order.first;
        shared->last = order.last;
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(in);
            ::close(out);
            ::alarm(order.seconds);  // who hangs is ended
            return true;
        }
        Outcome outcome;
        ::waitpid(child, &outcome.status, 0);
        outcome.seen = shared->seen;
        if (::write(out, &outcome, sizeof outcome) != static_cast<ssize_t>(sizeof outcome)) break;
    }
    ::_exit(0);
}

int main_under_orders(int count, char** words, char** environment) {
    const char* text = std::getenv("FAILING_MALLOC");
    if (text != nullptr) {
        const int in = static_cast<int>(number(text));
        if (*text == ',') {
            ++text;
            serve(in, static_cast<int>(number(text)));
        }
    }
    return program_main(count, words, environment);
}

}  // namespace

extern "C" {

void* malloc(std::size_t size) {
    return fails() ? nullptr : __libc_malloc(size);
}

void* calloc(std::size_t count, std::size_t size) {
    return fails() ? nullptr : __libc_calloc(count, size);
}

void* realloc(void* old, std::size_t size) {
    return fails() ? nullptr : __libc_realloc(old, size);
}

void* memalign(std::size_t alignment, std::size_t size) {
    return fails() ? nullptr : __libc_memalign(alignment, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) {
    return fails() ? nullptr : __libc_memalign(alignment, size);
}

int posix_memalign(void** out, std::size_t alignment, std::size_t size) {
    if (fails()) return ENOMEM;
    *out = __libc_memalign(alignment, size);
    return *out == nullptr ? ENOMEM : 0;
}

int __libc_start_main(Main main, int count, char** words, void (*init)(), void (*fini)(),
                      void (*end)(), void* stack) {
    using Start = int (*)(Main, int, char**, void (*)(), void (*)(), void (*)(), void*);
    const auto start = reinterpret_cast<Start>(::dlsym(RTLD_NEXT, "__libc_start_main"));
    program_main = main;
    return start(main_under_orders, count, words, init, fini, end, stack);
}
}
