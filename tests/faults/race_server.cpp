#include "race_server.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace rsc::faults {

Server::Server(const Program& program, const std::string& library, const Words& words)
    : words_(words) {
    std::array<int, 2> orders = {};
    std::array<int, 2> answers = {};
    if (::pipe2(orders.data(), O_CLOEXEC) != 0 || ::pipe2(answers.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("pipe");
    }
    // Only these two are the child's.
    ::fcntl(orders[0], F_SETFD, 0);
    ::fcntl(answers[1], F_SETFD, 0);
    process_ =
        program.with("LD_PRELOAD", library)
            .with("FAILING_MALLOC", std::to_string(orders[0]) + "," + std::to_string(answers[1]))
            .start(words, out_.file(), err_.file());
    ::close(orders[0]);
    ::close(answers[1]);
    orders_ = orders[1];
    answers_ = answers[0];
    before_main_ = answer().seen;
}

Server::~Server() {
    ::close(orders_);
    ::close(answers_);
    ::waitpid(process_, nullptr, 0);
}

Outcome Server::answer() const {
    Outcome outcome;
    if (::read(answers_, &outcome, sizeof outcome) != static_cast<ssize_t>(sizeof outcome)) {
        throw std::runtime_error("the program under the failing library ended: " + err_.text());
    }
    return outcome;
}

Server::Result Server::run(std::uint64_t first, std::uint64_t last) const {
    out_.clear();
    err_.clear();
    Order order;
    order.first = first;
    order.last = last;
    if (::write(orders_, &order, sizeof order) != static_cast<ssize_t>(sizeof order)) {
        throw std::runtime_error("the program under the failing library takes no orders");
    }
    const Outcome outcome = answer();
    Result result;
    result.seen = outcome.seen;
    if (WIFEXITED(outcome.status)) result.ended.status = WEXITSTATUS(outcome.status);
    if (WIFSIGNALED(outcome.status)) result.ended.signal = WTERMSIG(outcome.status);
    result.ended.out = out_.text();
    result.ended.err = err_.text();
    return result;
}

}  // namespace rsc::faults
