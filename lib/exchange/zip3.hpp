#pragma once

#include <string>
#include <string_view>

namespace rsc::exchange {

/// The first three digits of the ZIP code that a postal address ends with, as far as they may be
/// told of a person (45 CFR 164.514(b)(2)(i)(B)): `000` for an area of 20,000 people or fewer.
/// Empty when the address ends with no ZIP code.
///
/// An address is free text. Only what stands at its end, a country aside, is taken for a ZIP code:
/// five digits, or five and four with a hyphen, after the two letters of a state, so that no part
/// of a house number, of an account or of a telephone number goes out.
///   368 Driftmoor Avenue, Milwaukee, WI 53202-1234     532
///   Woodbury, VT 05901, USA                            000
///   10115 Driftmoor Avenue; P.O. Box 53202             empty
[[nodiscard]] std::string zip3_of(std::string_view address);

}  // namespace rsc::exchange
