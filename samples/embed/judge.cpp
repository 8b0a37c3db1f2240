// Judges one case record by the policies of a store, and says what is late.
//
//     judge STORE RECORD NOW        e.g. judge /srv/agency case.json 2026-03-31T23:59:00-05:00
//
// Built with CMake (see CMakeLists.txt), or: c++ -std=c++20 judge.cpp $(pkg-config --cflags --libs
// rsc)
#include <fstream>
#include <iostream>
#include <iterator>
#include <rsc/rsc.hpp>

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "usage: judge STORE RECORD NOW\n";
        return 2;
    }
    try {
        const librsc::Agency agency(argv[1]);
        std::ifstream file(argv[2]);
        const std::string record{std::istreambuf_iterator<char>(file), {}};
        bool late = false;
        for (const auto& one : agency.judge(record, {argv[3], {}, {}})) {
            late = late || one.verdict == "overdue" || one.verdict == "missed";
            std::cout << one.id << '\t' << one.verdict << '\t' << one.due << '\t' << one.owner
                      << '\n';
        }
        for (const auto& finding : agency.check(record, argv[3]))
            std::cerr << finding.line << ": " << finding.message << " [" << finding.code << "]\n";
        return late ? 1 : 0;
    } catch (const librsc::Failure& failure) {
        std::cerr << failure.what() << " [" << failure.code() << "]\n";
        for (const auto& finding : failure.findings())
            std::cerr << finding.line << ':' << finding.column << ": " << finding.message << '\n';
        return 3;
    }
}
