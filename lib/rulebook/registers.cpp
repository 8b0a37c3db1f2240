#include "rulebook/registers.hpp"

#include <stdexcept>

#include "calendar/shipped.hpp"
#include "codec/document.hpp"
#include "policy/shipped.hpp"

namespace rsc::rulebook {
namespace {

std::string_view embedded(std::span<const Embedded> files, std::string_view name) {
    for (const Embedded& file : files) {
        if (file.name == name) return file.bytes;
    }
    return {};
}

template <class T>
const T& shipped_register(std::string_view name) {
    static const codec::Document<T> document = [name] {
        auto parsed = codec::Document<T>::parse(embedded(policy::shipped_registers(), name), name);
        if (parsed) return std::move(*parsed);
        throw std::logic_error("a register that comes with the program is unreadable");
    }();
    return *document;
}

}  // namespace

const policy::Registers& registers() {
    static const policy::Registers all{
        &shipped_register<policy::DocumentRegister>("documents"),
        &shipped_register<policy::RequirementRegister>("requirements"),
        &shipped_register<policy::ReadingRegister>("readings"),
    };
    return all;
}

std::string_view shipped_pack(std::string_view id) {
    return embedded(policy::shipped_packs(), id);
}
std::string_view shipped_calendar(std::string_view id) {
    return embedded(calendar::shipped_calendars(), id);
}

Result<calendar::HolidayCalendar> read_calendar(std::string_view text, std::string_view file) {
    auto parsed = codec::Document<policy::CalendarFile>::parse(text, file);
    if (!parsed) return pass_on(parsed);
    const policy::CalendarFile& days = **parsed;
    return calendar::HolidayCalendar{std::string(days.id),
                                     std::string(days.title),
                                     std::string(days.source),
                                     static_cast<int>(days.covers.from),
                                     static_cast<int>(days.covers.to),
                                     days.holidays};
}

}  // namespace rsc::rulebook
