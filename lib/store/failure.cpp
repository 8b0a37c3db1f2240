#include "store/failure.hpp"

#include <cerrno>
#include <string>
#include <system_error>

namespace rsc::store {
namespace {

struct Meaning {
    Kind kind;
    std::string_view code;
    std::string_view hint;
};

Meaning meaning_of(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT: return {Kind::io, "store.full", "free some space, then run the command again"};
        case EFBIG: return {Kind::io, "store.full", "raise the limit on file sizes (ulimit -f)"};
        case EROFS:
            return {Kind::io, "store.read-only", "mount the store for writing, or work on a copy"};
        case EACCES:
        case EPERM: return {Kind::io, "store.denied", "check the owner and the mode of the file"};
        case ELOOP:
            return {Kind::io, "store.link",
                    "links are not followed in a store; put the file itself there"};
        case ENOENT: return {Kind::not_found, "store.no-file", "check the name"};
        default: return {Kind::io, "store.io", "check the disk, then run the command again"};
    }
}

std::string words_for(int error) {
    return std::generic_category().message(error);
}

tl::unexpected<Error> about(std::string_view relative, Kind kind, std::string_view code,
                            std::string_view message, std::string_view hint) {
    std::string text(relative);
    text.append(": ").append(message);
    Place place;
    place.file = relative;
    return fail(kind, code, std::move(text), std::string(hint), std::move(place));
}

}  // namespace

tl::unexpected<Error> failure(int error, std::string_view deed, std::string_view relative) {
    const Meaning meaning = meaning_of(error);
    return about(relative, meaning.kind, meaning.code,
                 std::string(deed).append(": ").append(words_for(error)), meaning.hint);
}

tl::unexpected<Error> durability_unknown(int error, std::string_view relative) {
    return about(
        relative, Kind::io, durability_unknown_code,
        "committed, durability unknown: " + words_for(error),
        "the change is in place but a power cut may undo it; check the disk, then the file");
}

tl::unexpected<Error> changed_underneath(std::string_view relative) {
    return about(relative, Kind::changed, "store.changed",
                 "changed by somebody else since it was read", "run the command again");
}

tl::unexpected<Error> exists_already(std::string_view relative) {
    return about(relative, Kind::io, "store.exists", "exists already", "choose another name");
}

tl::unexpected<Error> bad_name(std::string_view relative) {
    return about(relative, Kind::io, "store.name", "not a name within a store",
                 "ids are letters, digits and '-', at most 64");
}

}  // namespace rsc::store
