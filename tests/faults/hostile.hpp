#pragma once

// What the parts of the program `hostile` share; hostile.sh calls it.

#include <string>
#include <vector>

namespace rsc::hostile {

/// What a text is by the grammar of JSON alone.
enum class Sort : char {
    valid = 'y',
    invalid = 'n',
    open = 'i',  ///< the grammar leaves it to whoever reads, or it is no UTF-8 to begin with
};

/// A way to write, or to break, JSON: the text of a whole document.
struct Fragment {
    Sort sort;
    std::string name;
    std::string text;
    /// The code by which a record refuses valid JSON as a value; empty when it takes it.
    std::string limit;
};

/// Every fragment, each name once.
[[nodiscard]] std::vector<Fragment> fragments();

// The commands of the program; each returns its exit status.
int make_cases(const std::vector<std::string>& arguments);
int print_case_file(const std::vector<std::string>& arguments);
int compare_kept(const std::vector<std::string>& arguments);
int flip_bits(const std::vector<std::string>& arguments);

/// Ends the program when it cannot be read.
[[nodiscard]] std::string file_text(const std::string& path);

}  // namespace rsc::hostile
